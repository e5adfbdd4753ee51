package birth.portal.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /login?as=<account>}: in the demonstration, the sign-in page is told which account was chosen on the start page. */
@ApplicationScoped
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
class DemonstrationAccount implements OidcRedirectFilter {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9-]{3,64}");

    private final boolean demonstration;

    DemonstrationAccount(@ConfigProperty(name = "birth.portal.demonstration") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        var account = redirect.routingContext().request().getParam("as");
        if (demonstration && account != null && ACCOUNT.matcher(account).matches()) {
            redirect.additionalQueryParams().set("login_hint", account);
        }
    }
}
