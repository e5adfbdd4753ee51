package birth.insurance.admission;

import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Snapshots;
import birth.insurance.enrolment.Child;
import birth.insurance.enrolment.Enrolments;
import birth.insurance.enrolment.Membership;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** An enrolment made on the platform's own screen is entered afterwards by two persons (线下补录, domain.md 3.10 rule 5). */
@ApplicationScoped
class EnrolmentByHand {

    private static final ManualField PERSON_NO =
            new ManualField("ins.personNo", true, Pattern.compile("220500\\d{12}[\\dX]"), "以220500开头的19位个人编号");

    private static final ManualField CATEGORY =
            new ManualField("ins.category", false, Pattern.compile("NEWBORN|LOW_INCOME"), "低收入家庭填LOW_INCOME，其他不填");

    private final Snapshots snapshots;
    private final Admit admit;
    private final Enrolments enrolments;
    private final BusinessClock clock;

    EnrolmentByHand(Snapshots snapshots, Admit admit, Enrolments enrolments, BusinessClock clock) {
        this.snapshots = snapshots;
        this.admit = admit;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("I", List.of(PERSON_NO, CATEGORY), this::record);
    }

    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var child = Child.in(snapshots.of(item));
        if (child.idNo() == null) {
            throw Refusal.conflict("ID_NUMBER_MISSING", "孩子还没有公民身份号码，不能补录参保结果。请待户口登记后再补录。");
        }
        admit.mustBeEnrollable(child);
        if (enrolments.isGivenOut(fields.get(PERSON_NO.key()))) {
            throw Refusal.conflict("PERSON_NO_TAKEN", "此个人编号已属于另一人，请与医保信息平台核对。");
        }
        return enrolments
                .activate(
                        child,
                        new Membership(fields.get(PERSON_NO.key()), fields.get(CATEGORY.key())),
                        LocalDate.now(clock))
                .id();
    }
}
