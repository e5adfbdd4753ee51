package birth.portal.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the pages: {@code ?lang=} says which, a cookie remembers it, Chinese is what nobody needs to ask for. */
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private static final String NAME = "lang";

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    public static Language of(RoutingContext request) {
        var cookie = request.request().getCookie(NAME);
        return asked(request)
                .or(() -> named(cookie == null ? null : cookie.getValue()))
                .orElse(ZH);
    }

    /** Remembers for a year what was asked for. */
    static void remember(RoutingContext request) {
        asked(request).ifPresent(language -> request.response()
                .addCookie(Cookie.cookie(NAME, language.code)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(Duration.ofDays(365).toSeconds())));
    }

    public String code() {
        return code;
    }

    /** BCP 47 tag, as the identity server knows it and as {@code <html lang>} needs it. */
    public String tag() {
        return tag;
    }

    private static Optional<Language> asked(RoutingContext request) {
        return named(request.request().getParam(NAME));
    }

    private static Optional<Language> named(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
