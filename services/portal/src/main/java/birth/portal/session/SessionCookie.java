package birth.portal.session;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The cookie that names a browser session, and the token against forged requests that belongs to it: a one-way digest of the
 * session id, which only a page of this origin can have been told.
 *
 * @param id the random session id
 */
public record SessionCookie(String id) {

    public static final String NAME = "q_session";
    public static final String CSRF_HEADER = "X-CSRF-Token";

    public static Optional<SessionCookie> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME)).map(cookie -> new SessionCookie(cookie.getValue()));
    }

    public String csrfToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest("csrf:" + id));
    }

    /** Compared in constant time. */
    public boolean vouchesFor(String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), csrfToken().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
