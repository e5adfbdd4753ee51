package birth.application.casefile;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the application says about cases: ids, codes and dates, each in its case's or item's gapless stream. */
@ApplicationScoped
public class CaseAnnouncements {

    private static final String TOPIC = "case-events";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    /** Tables a case keeps to its end; their versions change with the rules, not with the program. */
    private static final Map<String, String> RULE_VERSIONS = Map.of("CombinedForm", "2026.1");

    private final Outbox outbox;

    CaseAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    record Submitted(
            String caseNo,
            String region,
            String submittedAt,
            boolean consentNeeded,
            List<Child> children,
            Map<String, String> ruleVersions) {

        record Child(int childIndex, String deliveryRef, int pluralIndex, List<Placed> items) {}

        record Placed(String item, String department, String region, String unit, String route) {}
    }

    void submitted(CaseFile file, boolean consentNeeded) {
        var children = file.items().stream()
                .map(CaseItem::childIndex)
                .distinct()
                .map(index -> child(file, index))
                .toList();
        say(
                file,
                "case.submitted.v1",
                new Submitted(
                        file.caseNo(),
                        file.region(),
                        time(file.submittedAt()),
                        consentNeeded,
                        children,
                        RULE_VERSIONS));
    }

    private static Submitted.Child child(CaseFile file, int index) {
        var items =
                file.items().stream().filter(item -> item.childIndex() == index).toList();
        var placed = items.stream()
                .map(i -> new Submitted.Placed(i.item().name(), i.item().department(), i.region(), i.unit(), "ONLINE"))
                .toList();
        return new Submitted.Child(index, file.deliveryRef(), items.getFirst().pluralIndex(), placed);
    }

    public void consentDecided(CaseFile file, boolean granted) {
        say(
                file,
                granted ? "case.consent-granted.v1" : "case.consent-refused.v1",
                Map.of("caseNo", file.caseNo(), "method", "ONLINE"));
    }

    void completed(CaseFile file, CaseFile.Outcome outcome) {
        say(file, "case.completed.v1", Map.of("caseNo", file.caseNo(), "outcome", outcome.name()));
    }

    void noticeAnswered(CaseItem item, UUID noticeId) {
        var file = item.caseFile();
        outbox.append(new OutgoingEvent(
                TOPIC,
                file.caseNo(),
                "case.notice-answered.v1",
                item.subject(),
                item.item().name(),
                item.attempt(),
                item.nextSaid(),
                Map.of(
                        "caseNo",
                        file.caseNo(),
                        "childIndex",
                        item.childIndex(),
                        "item",
                        item.item().name(),
                        "attempt",
                        item.attempt(),
                        "noticeId",
                        noticeId,
                        "formVersion",
                        file.formVersion())));
    }

    private void say(CaseFile file, String type, Object data) {
        outbox.append(new OutgoingEvent(TOPIC, file.caseNo(), type, file.caseNo(), null, 0, file.nextSaid(), data));
    }

    static String time(Instant moment) {
        return moment.atOffset(BEIJING).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
