package birth.application.casefile;

import birth.application.Item;
import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

        /** {@code needs}: by the case's own edition of the catalogue, so that a later one changes nothing for it. */
        record Placed(String item, String department, String region, String unit, String route, List<String> needs) {}
    }

    private record ItemsAdded(String caseNo, int childIndex, String deliveryRef, int pluralIndex, List<Added> items) {

        /** {@code attempt} is above 1 for an item that was taken back before. */
        record Added(@JsonUnwrapped Submitted.Placed placed, int attempt) {}
    }

    /** Items that no office here is asked for are not in it. */
    void submitted(CaseFile file, boolean consentNeeded, Map<String, String> ruleVersions) {
        var children = file.items().stream()
                .filter(CaseItem::isHere)
                .map(CaseItem::childIndex)
                .distinct()
                .map(index -> child(file, index))
                .toList();
        var versions = new TreeMap<>(RULE_VERSIONS);
        versions.putAll(ruleVersions);
        say(
                file,
                "case.submitted.v1",
                new Submitted(
                        file.caseNo(), file.region(), time(file.submittedAt()), consentNeeded, children, versions));
    }

    private static Submitted.Child child(CaseFile file, int index) {
        var items = file.items().stream()
                .filter(item -> item.childIndex() == index && item.isHere())
                .toList();
        return new Submitted.Child(
                index,
                file.deliveryRef(),
                items.getFirst().pluralIndex(),
                items.stream().map(CaseAnnouncements::placed).toList());
    }

    private static Submitted.Placed placed(CaseItem item) {
        return new Submitted.Placed(
                item.item().name(),
                item.item().department(),
                item.region(),
                item.unit(),
                item.route().name(),
                item.caseFile().catalogue().row(item.item()).needs());
    }

    /** Outside any stream, as what is said about a child as a whole. */
    void itemAdded(CaseItem item) {
        var file = item.caseFile();
        var added = new ItemsAdded(
                file.caseNo(),
                item.childIndex(),
                file.deliveryRef(),
                item.pluralIndex(),
                List.of(new ItemsAdded.Added(placed(item), item.attempt())));
        outbox.append(OutgoingEvent.of(TOPIC, file.caseNo(), "case.item-added.v1", item.subject(), added));
    }

    /** Outside any stream. */
    void childDied(CaseFile file, int childIndex, LocalDate diedOn) {
        outbox.append(OutgoingEvent.of(
                TOPIC,
                file.caseNo(),
                "case.child-died.v1",
                file.caseNo() + "-" + childIndex,
                Map.of("caseNo", file.caseNo(), "childIndex", childIndex, "diedOn", diedOn.toString())));
    }

    /** Outside any stream. */
    void locked(CaseFile file, UUID lockId, String reasonCode) {
        aside(file, "case.locked.v1", Map.of("caseNo", file.caseNo(), "lockId", lockId, "reasonCode", reasonCode));
    }

    /** Outside any stream. */
    void unlocked(CaseFile file, UUID lockId) {
        aside(file, "case.unlocked.v1", Map.of("caseNo", file.caseNo(), "lockId", lockId));
    }

    private void aside(CaseFile file, String type, Object data) {
        outbox.append(OutgoingEvent.of(TOPIC, file.caseNo(), type, file.caseNo(), data));
    }

    public void consentDecided(CaseFile file, boolean granted, String method) {
        say(
                file,
                granted ? "case.consent-granted.v1" : "case.consent-refused.v1",
                Map.of("caseNo", file.caseNo(), "method", method));
    }

    void completed(CaseFile file, CaseFile.Outcome outcome) {
        say(file, "case.completed.v1", Map.of("caseNo", file.caseNo(), "outcome", outcome.name()));
    }

    public void consentRevoked(CaseFile file) {
        say(file, "case.consent-revoked.v1", Map.of("caseNo", file.caseNo()));
    }

    public void consentExpired(CaseFile file) {
        say(file, "case.consent-expired.v1", Map.of("caseNo", file.caseNo()));
    }

    public void objected(CaseFile file, List<Item> items) {
        say(
                file,
                "case.objected.v1",
                Map.of(
                        "caseNo",
                        file.caseNo(),
                        "items",
                        items.stream().map(Item::name).toList()));
    }

    void noticeAnswered(CaseItem item, UUID noticeId) {
        say(
                item,
                "case.notice-answered.v1",
                Map.of("noticeId", noticeId, "formVersion", item.caseFile().formVersion()));
    }

    /** @param keys of the fields that this item sees and that changed; region, unit and route only where one of them has changed */
    void formRevised(CaseItem item, List<String> keys, boolean moved) {
        var facts = new HashMap<String, Object>(
                Map.of("formVersion", item.caseFile().formVersion(), "fields", keys));
        if (moved) {
            var office = item.chosenOffice();
            facts.put("region", office.region());
            facts.put("unit", office.unit());
            facts.put("route", office.route());
        }
        say(item, "case.form-revised.v1", facts);
    }

    void withdrawalRequested(CaseItem item) {
        say(item, "case.withdrawal-requested.v1", Map.of());
    }

    /** In the stream of the item's attempt. */
    private void say(CaseItem item, String type, Map<String, Object> facts) {
        var data = new HashMap<>(facts);
        data.put("caseNo", item.caseFile().caseNo());
        data.put("childIndex", item.childIndex());
        data.put("item", item.item());
        data.put("attempt", item.attempt());
        outbox.append(new OutgoingEvent(
                TOPIC,
                item.caseFile().caseNo(),
                type,
                item.subject(),
                item.item().name(),
                item.attempt(),
                item.nextSaid(),
                data));
    }

    private void say(CaseFile file, String type, Object data) {
        outbox.append(new OutgoingEvent(TOPIC, file.caseNo(), type, file.caseNo(), null, 0, file.nextSaid(), data));
    }

    static String time(Instant moment) {
        return moment.atOffset(BEIJING).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
