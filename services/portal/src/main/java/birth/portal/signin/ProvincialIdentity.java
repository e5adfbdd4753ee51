package birth.portal.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code /login?through=province}: parents go straight to the provincial identity (domain.md 5, Entry), which signs up whoever is new. */
@ApplicationScoped
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
class ProvincialIdentity implements OidcRedirectFilter {

    private static final String PROVINCE = "province";

    @Override
    public void filter(OidcRedirectContext redirect) {
        if (PROVINCE.equals(redirect.routingContext().request().getParam("through"))) {
            redirect.additionalQueryParams().set("kc_idp_hint", PROVINCE);
        }
    }
}
