package birth.vaccination.childfile;

import birth.kit.store.ChangedUnder;
import birth.vaccination.schedule.PlannedDose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One dose of a child's plan, given or still due. */
@Entity
@ChangedUnder(ChildFile.class)
@Table(name = "planned_dose")
@IdClass(Dose.Key.class)
public class Dose {

    @Id
    @ManyToOne
    @JoinColumn(name = "child_file_id")
    private ChildFile file;

    @Id
    private String vaccine;

    @Id
    @Column(name = "dose")
    private int number;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "visit_on")
    private LocalDate visitOn;

    @Column(name = "finish_by")
    private LocalDate finishBy;

    @Column(name = "earliest_on")
    private LocalDate earliestOn;

    @Column(name = "test_from")
    private LocalDate testFrom;

    @Column(name = "not_from")
    private LocalDate notFrom;

    @Column(name = "when_stable")
    private boolean whenStable;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "deferred_until")
    private LocalDate deferredUntil;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "overdue_told_on")
    private LocalDate overdueToldOn;

    private boolean reported;

    private byte[] details;

    public record Key(UUID file, String vaccine, int number) implements Serializable {}

    protected Dose() {}

    Dose(ChildFile file, PlannedDose planned) {
        this.file = file;
        this.vaccine = planned.vaccine();
        this.number = planned.dose();
        plan(planned);
    }

    void plan(PlannedDose planned) {
        dueOn = planned.dueOn();
        finishBy = planned.finishBy();
        earliestOn = planned.earliestOn();
        testFrom = planned.testFrom();
        notFrom = planned.notFrom();
        whenStable = planned.whenStable();
        visitOn = planned.visitOn();
    }

    void give(LocalDate day, byte[] sealedDetails) {
        givenOn = day;
        visitOn = day;
        details = sealedDetails;
    }

    /** A contraindication that passes: not before that day (domain.md 7), and whoever was reminded is told the new one. */
    void defer(LocalDate until) {
        deferredUntil = until;
        remindedOn = null;
        overdueToldOn = null;
    }

    LocalDate deferredUntil() {
        return deferredUntil;
    }

    boolean isTold(VisitNews news) {
        return news == VisitNews.DOSE_DUE ? remindedOn != null : overdueToldOn != null;
    }

    /** Who hears that a visit was missed need not hear any more that it comes. */
    void told(VisitNews news, LocalDate day) {
        remindedOn = day;
        if (news == VisitNews.DOSE_OVERDUE) {
            overdueToldOn = day;
        }
    }

    /** The province is told of it from now on. */
    public void report() {
        reported = true;
    }

    public boolean isReported() {
        return reported;
    }

    public boolean isOpen() {
        return givenOn == null;
    }

    public String vaccine() {
        return vaccine;
    }

    public int number() {
        return number;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate visitOn() {
        return visitOn;
    }

    public LocalDate finishBy() {
        return finishBy;
    }

    /** A dose given before the file was opened is measured by this day, any other by the visit. */
    public LocalDate earliestOn() {
        return earliestOn == null ? dueOn : earliestOn;
    }

    public LocalDate testFrom() {
        return testFrom;
    }

    public LocalDate notFrom() {
        return notFrom;
    }

    public boolean whenStable() {
        return whenStable;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
