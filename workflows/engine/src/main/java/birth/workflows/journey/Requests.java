package birth.workflows.journey;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.time.BusinessClock;
import birth.workflows.waiting.Waits;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Everything the process says to a department, as one gapless stream per child, item and attempt (protocol.md 3). */
@ApplicationScoped
class Requests {

    private final Errands errands;
    private final DeathNotes deaths;
    private final Needs needs;
    private final Waits waits;
    private final Outbox outbox;
    private final BusinessClock clock;

    Requests(Errands errands, DeathNotes deaths, Needs needs, Waits waits, Outbox outbox, BusinessClock clock) {
        this.errands = errands;
        this.deaths = deaths;
        this.needs = needs;
        this.waits = waits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks, and says at once what the department would have been told had it been asked before: an objection, the death.
     *
     * @param after letters of the items whose results the department must be shown
     */
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
        errands.asked(subject, item);
        if (errand.objected()) {
            objection(subject, item);
        }
        if (needs.toldOfDeath().contains(item) && deaths.of(subject).isPresent()) {
            tellOfDeath(subject, item);
        }
    }

    /** The department now owes an answer, whoever had to act before. */
    void cancel(String subject, String item, String reasonCode) {
        var errand = next(subject, item);
        say("request.cancel-requested.v1", errand, new Cancelled(common(errand), reasonCode));
        errands.cancelled(subject, item, reasonCode);
        waits.answerOwed(subject, item, errand.department(), "CANCELLATION");
    }

    /** @param reasonCode why the office is to close the item although the family goes on with it; null when it gives it up */
    void withdrawal(String subject, String item, String reasonCode) {
        var errand = next(subject, item);
        say(
                "request.withdrawal-requested.v1",
                errand,
                new Withdrawn(common(errand), errand.deliveryRef(), errand.pluralIndex(), errand.route(), reasonCode));
    }

    void formRevised(String subject, String item, int formVersion, List<String> fields) {
        var errand = next(subject, item);
        say("request.form-revised.v1", errand, new Revised(common(errand), formVersion, fields));
    }

    void objection(String subject, String item) {
        var errand = next(subject, item);
        say("request.objection-raised.v1", errand, new Objected(common(errand), "PARENTS_DISAGREE"));
        errands.objected(subject, item, false);
    }

    void tellOfDeath(String subject, String item) {
        var errand = next(subject, item);
        say(
                "request.child-died.v1",
                errand,
                new Died(common(errand), deaths.of(subject).orElseThrow()));
    }

    void paperReplaced(String subject, String item, String ofItem, String resultId, String change) {
        var errand = next(subject, item);
        say(
                "request.paper-replaced.v1",
                errand,
                new Replaced(common(errand), ofItem, resultId, change, errands.results(subject, ofItem)));
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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawn(
            @JsonUnwrapped Common common, String deliveryRef, int pluralIndex, String route, String reasonCode) {}

    record Revised(@JsonUnwrapped Common common, int formVersion, List<String> fields) {}

    record Objected(@JsonUnwrapped Common common, String reasonCode) {}

    record Died(@JsonUnwrapped Common common, LocalDate diedOn) {}

    record Replaced(
            @JsonUnwrapped Common common,
            String ofItem,
            String resultId,
            String change,
            List<Errands.Predecessor> predecessors) {}

    record Answered(@JsonUnwrapped Common common, String noticeId, int formVersion) {}
}
