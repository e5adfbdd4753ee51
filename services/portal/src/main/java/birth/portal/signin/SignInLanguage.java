package birth.portal.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the identity server to speak the reader's language (OpenID Connect Core 3.1.2.1, {@code ui_locales}). */
@ApplicationScoped
@Unremovable
@Redirect({Location.OIDC_AUTHORIZATION, Location.OIDC_LOGOUT})
class SignInLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        redirect.additionalQueryParams()
                .set("ui_locales", Language.of(redirect.routingContext()).tag());
    }
}
