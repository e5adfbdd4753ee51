package birth.application.rating;

import birth.kit.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Supervision's task after a bad rating or a complaint: contact, then mend, then revisit (domain.md 5). */
@Entity
@Table(name = "rating_task")
public class RatingTask {

    enum Kind {
        RATING("PJ"),
        COMPLAINT("TS");

        private final String letters;

        Kind(String letters) {
            this.letters = letters;
        }

        String number(String caseNo, int serial) {
            return caseNo + "-" + letters + serial;
        }
    }

    enum Step {
        CONTACT,
        MENDING,
        REVISIT
    }

    /** By when the first two steps are due. */
    record Due(LocalDate contact, LocalDate mending) {}

    @Id
    private UUID id;

    private String number;
    private String caseNo;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer grade;
    private String raterRef;
    private byte[] sealed;
    private Instant openedAt;
    private LocalDate contactDue;
    private LocalDate mendDue;

    @Version
    private long version;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("at")
    private List<TaskStep> steps = new ArrayList<>();

    protected RatingTask() {}

    RatingTask(UUID id, Kind kind, String caseNo, int serial, Instant openedAt, Due due) {
        this.id = id;
        this.kind = kind;
        this.caseNo = caseNo;
        this.number = kind.number(caseNo, serial);
        this.openedAt = openedAt;
        this.contactDue = due.contact();
        this.mendDue = due.mending();
    }

    /** Of the steps still to be done. */
    void dueAnew(Due due) {
        contactDue = isDone(Step.CONTACT) ? contactDue : due.contact();
        mendDue = isDone(Step.MENDING) ? mendDue : due.mending();
    }

    /** @param text sealed, or null @param newRaterRef null when the family keeps its name to itself */
    RatingTask about(Integer newGrade, byte[] text, String newRaterRef) {
        grade = newGrade;
        sealed = text;
        raterRef = newRaterRef;
        return this;
    }

    /** Steps follow each other; one that is done stays as it is. */
    void take(Step step, Instant at, String account, byte[] note) {
        if (isDone(step)) {
            return;
        }
        if (step.ordinal() != steps.size()) {
            throw Refusal.conflict("WRONG_STATE", "请按先联系、再整改、后回访的顺序登记。");
        }
        steps.add(new TaskStep(this, step, at, account, note));
    }

    boolean isDone(Step step) {
        return steps.size() > step.ordinal();
    }

    /** Steps that were done after their day, or are still to do although it has passed. */
    List<Step> late(LocalDate today) {
        var late = new ArrayList<Step>();
        if (doneOn(Step.CONTACT).orElse(today).isAfter(contactDue)) {
            late.add(Step.CONTACT);
        }
        if (doneOn(Step.MENDING).orElse(today).isAfter(mendDue)) {
            late.add(Step.MENDING);
        }
        return late;
    }

    private Optional<LocalDate> doneOn(Step step) {
        return steps.stream()
                .filter(done -> done.step() == step)
                .map(TaskStep::day)
                .findFirst();
    }

    boolean isClosed() {
        return isDone(Step.REVISIT);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String caseNo() {
        return caseNo;
    }

    Kind kind() {
        return kind;
    }

    Integer grade() {
        return grade;
    }

    Optional<String> raterRef() {
        return Optional.ofNullable(raterRef);
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }

    Instant openedAt() {
        return openedAt;
    }

    LocalDate contactDue() {
        return contactDue;
    }

    LocalDate mendDue() {
        return mendDue;
    }

    List<TaskStep> steps() {
        return List.copyOf(steps);
    }
}
