package birth.workflows.journey;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;

/** Everything the process says to a department, as one gapless stream per child, item and attempt (protocol.md 3). */
@ApplicationScoped
class Requests {

    private final Errands errands;
    private final Outbox outbox;
    private final BusinessClock clock;

    Requests(Errands errands, Outbox outbox, BusinessClock clock) {
        this.errands = errands;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param after letters of the items whose results the department must be shown */
    void ask(String subject, String item, String after) {
        var errand = next(subject, item);
        say(
                "request.item-requested.v1",
                errand,
                new Asked(
                        common(errand),
                        errand.route(),
                        errand.deliveryRef(),
                        errand.pluralIndex(),
                        errands.results(subject, after)));
    }

    void cancel(String subject, String item, String reasonCode) {
        var errand = next(subject, item);
        say("request.cancel-requested.v1", errand, new Cancelled(common(errand), reasonCode));
    }

    void answered(String subject, String item, String noticeId, int formVersion) {
        var errand = next(subject, item);
        say("request.item-answered.v1", errand, new Answered(common(errand), noticeId, formVersion));
    }

    private Errand next(String subject, String item) {
        return errands.sayNext(subject, item)
                .orElseThrow(() -> new IllegalStateException("No errand for item " + item + " of " + subject));
    }

    private void say(String type, Errand errand, Object data) {
        outbox.append(new OutgoingEvent(
                "item-requests." + errand.department(),
                errand.subject().caseNo(),
                type,
                errand.subject().text(),
                errand.item(),
                errand.attempt(),
                errand.said(),
                data));
    }

    private Common common(Errand errand) {
        return new Common(
                errand.subject().caseNo(),
                errand.subject().childIndex(),
                errand.item(),
                errand.attempt(),
                errand.department(),
                errand.region(),
                errand.unit(),
                OffsetDateTime.now(clock));
    }

    record Common(
            String caseNo,
            int childIndex,
            String item,
            int attempt,
            String department,
            String region,
            String unit,
            OffsetDateTime at) {}

    record Asked(
            @JsonUnwrapped Common common,
            String route,
            String deliveryRef,
            int pluralIndex,
            List<Errands.Predecessor> predecessors) {}

    record Cancelled(@JsonUnwrapped Common common, String reasonCode) {}

    record Answered(@JsonUnwrapped Common common, String noticeId, int formVersion) {}
}
