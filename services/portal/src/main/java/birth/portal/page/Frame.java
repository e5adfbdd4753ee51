package birth.portal.page;

import birth.portal.clock.ClockFile;
import birth.portal.clock.MovedClock;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What every page has around its content: its language, the way to the other one, and the banner while the clock is moved. */
@Named
@RequestScoped
public class Frame {

    private final RoutingContext request;
    private final ClockFile clock;

    Frame(RoutingContext request, ClockFile clock) {
        this.request = request;
        this.clock = clock;
    }

    public TemplateInstance around(TemplateInstance content) {
        Language.remember(request);
        return content.setLocale(language().code());
    }

    public Language language() {
        return Language.of(request);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return request.request().path() + "?lang=" + (language() == Language.ZH ? Language.EN : Language.ZH).code();
    }

    /** Null while business time is real time. */
    public MovedClock movedClock() {
        return clock.moved().orElse(null);
    }
}
