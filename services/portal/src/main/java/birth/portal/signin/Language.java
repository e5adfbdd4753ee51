package birth.portal.signin;

import io.vertx.ext.web.RoutingContext;
import java.util.stream.Stream;

/** The reader's language, as the pages remember it in the cookie {@code lang}; Chinese is what nobody needs to ask for. */
enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en"),
    KO("ko", "ko");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    static Language of(RoutingContext request) {
        var cookie = request.request().getCookie("lang");
        return Stream.of(values())
                .filter(language -> cookie != null && language.code.equals(cookie.getValue()))
                .findFirst()
                .orElse(ZH);
    }

    /** BCP 47 tag, as the identity server knows it. */
    String tag() {
        return tag;
    }
}
