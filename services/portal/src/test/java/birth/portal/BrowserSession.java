package birth.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import birth.portal.session.SessionCookie;
import io.restassured.http.Cookie;
import java.net.URI;
import java.util.regex.Pattern;

/** A real session of a browser: the whole way in, with real tokens. */
final class BrowserSession {

    private BrowserSession() {}

    /** Follows every redirect but the one to the sign-in page, where the stub takes any code. */
    static Cookie of(String code) {
        var asked = given().redirects().follow(false).get("/login?to=/desk");
        var state = Pattern.compile("[?&]state=([^&]+)").matcher(asked.header("Location"));
        assertThat(state.find()).isTrue();
        var came = given().redirects()
                .follow(false)
                .cookies(asked.detailedCookies())
                .queryParam("code", code)
                .queryParam("state", state.group(1))
                .get("/login");
        assertThat(came.statusCode()).isEqualTo(302);
        var session = came.detailedCookie(SessionCookie.NAME);
        var back = URI.create(came.header("Location"));
        given().redirects()
                .follow(false)
                .cookie(session)
                .get(back.getPath() + "?" + back.getQuery())
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk"));
        return session;
    }
}
