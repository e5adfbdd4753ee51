package birth.insurance.admission;

import birth.casework.change.Difference;
import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.outside.Answer;
import birth.casework.outside.Contradictions;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.casework.remark.Remarks;
import birth.casework.snapshot.Snapshots;
import birth.insurance.enrolment.Child;
import birth.insurance.enrolment.Enrolments;
import birth.insurance.enrolment.Membership;
import birth.insurance.platform.InsurancePlatform;
import birth.insurance.platform.Platforms;
import birth.kit.time.BusinessClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Enrols at the insurance platform beyond this agency, after the commit and until it answers (domain.md 3.10): first it is asked
 * where the child is insured already (2.2 E30), then for a person number.
 */
@ApplicationScoped
class EnrolAtPlatform {

    private static final String INSURED_AT = "ins.insuredAt";
    private static final String PERSON_NO = "ins.personNo";
    private static final String CATEGORY = "ins.category";
    private static final OutsideSystem QUERY =
            new OutsideSystem("insurance-query", "医保信息平台（参保查询）", Map.of(INSURED_AT, "参保地"));
    private static final OutsideSystem PLATFORM =
            new OutsideSystem("insurance-platform", "医保信息平台", Map.of(PERSON_NO, "个人编号", CATEGORY, "参保人员类别"));

    private final Platforms platforms;
    private final OutsideCalls calls;
    private final Contradictions contradictions;
    private final Snapshots snapshots;
    private final Enrolments enrolments;
    private final Remarks remarks;
    private final Decide decide;
    private final BusinessClock clock;

    EnrolAtPlatform(
            Platforms platforms,
            OutsideCalls calls,
            Contradictions contradictions,
            Snapshots snapshots,
            Enrolments enrolments,
            Remarks remarks,
            Decide decide,
            BusinessClock clock) {
        this.platforms = platforms;
        this.calls = calls;
        this.contradictions = contradictions;
        this.snapshots = snapshots;
        this.enrolments = enrolments;
        this.remarks = remarks;
        this.decide = decide;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        calls.start(QUERY, (item, again) -> insuredAt(item), this::queried);
        calls.start(PLATFORM, this::personNo, this::enrolled);
    }

    /** Within the running transaction; the item is completed when the platform has answered. */
    void later(WorkItem item) {
        calls.askAnew(QUERY, item);
    }

    private Optional<Answer> insuredAt(WorkItem item) {
        return platforms
                .present()
                .insured(newcomer(item))
                .map(insured -> new Answer(insured.region() == null ? Map.of() : Map.of(INSURED_AT, insured.region())));
    }

    private void queried(WorkItem item, Answer answer) {
        if (answer.field(INSURED_AT) == null) {
            calls.later(PLATFORM, item);
            return;
        }
        item.leaveToClerk(Stream.concat(item.checks().stream(), Stream.of(Reason.INSURED_ELSEWHERE.name()))
                .distinct()
                .toList());
        remarks.add(
                item,
                Chronicle.MACHINE,
                Reason.INSURED_ELSEWHERE.name(),
                "孩子已在统筹区 " + answer.field(INSURED_AT) + " 参保。家长要求转入的，请先由原参保地办理停保；否则不予受理。");
    }

    private Optional<Answer> personNo(WorkItem item, boolean again) {
        return platforms
                .present()
                .enrol(newcomer(item), again)
                .map(enrolled -> new Membership(enrolled.personNo(), enrolled.category()))
                .map(member -> new Answer(Map.of(PERSON_NO, member.personNo(), CATEGORY, member.category())));
    }

    private void enrolled(WorkItem item, Answer answer) {
        var personNo = answer.field(PERSON_NO);
        if (enrolments.isGivenOut(personNo)) {
            contradictions.withOurRecord(item, PLATFORM, List.of(new Difference(PERSON_NO, "已发给另一人", personNo)));
            return;
        }
        if (item.state() != State.READY && item.state() != State.CLAIMED) {
            return;
        }
        var enrolment = enrolments.activate(
                child(item), new Membership(personNo, answer.field(CATEGORY)), LocalDate.now(clock));
        if (item.state() == State.CLAIMED) {
            decide.complete(item, enrolment.id(), item.claimedBy());
        } else {
            decide.completeAutomatically(item, enrolment.id());
        }
    }

    private InsurancePlatform.Newcomer newcomer(WorkItem item) {
        var child = child(item);
        return new InsurancePlatform.Newcomer(
                item.itemNo() + "-" + item.attempt(), child.region(), child.name(), child.idNo(), child.motherIdNo());
    }

    private Child child(WorkItem item) {
        return Child.in(snapshots.of(item));
    }
}
