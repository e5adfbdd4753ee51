package birth.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells the parents at once of every item that does not go online: which way it goes, and why. */
@ApplicationScoped
class RouteLines {

    private final Timeline timeline;
    private final Reasons reasons;

    RouteLines(Timeline timeline, Reasons reasons) {
        this.timeline = timeline;
        this.reasons = reasons;
    }

    /** Another way than before, since the family has changed its form. */
    void changed(CaseItem item, Instant at) {
        if (item.route() == Routes.Way.ONLINE) {
            timeline.ofItem(item, at, "ROUTED_ONLINE", "已改为网上办理，您不需要到窗口；期限自受理起重新计算。");
        } else {
            write(item, at);
        }
    }

    void write(CaseItem item, Instant at) {
        var why = reasons.inBrackets(item.routeRule());
        switch (item.route()) {
            case ONLINE -> {}
            case WINDOW -> timeline.ofItem(item, at, "ROUTED_TO_WINDOW", "已转窗口" + why + "，您填写的内容已转交，到窗口不需要重新填写。");
            case SKIPPED -> timeline.ofItem(item, at, "ROUTED_SKIPPED", "不需要办理" + why + "。");
            case ELSEWHERE -> timeline.ofItem(item, at, "ROUTED_ELSEWHERE", "由外地办理" + why + "，办理方式请查看该事项的说明。");
        }
    }
}
