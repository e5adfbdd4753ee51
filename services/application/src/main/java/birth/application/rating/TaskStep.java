package birth.application.rating;

import birth.kit.time.BusinessClock;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One step of a task: when, by whom, and a sealed note. */
@Entity
@Table(name = "rating_task_step")
public class TaskStep {

    /** A step is taken once. */
    @Embeddable
    public record Key(
            UUID taskId, @Enumerated(EnumType.STRING) RatingTask.Step step) {}

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("taskId")
    @JoinColumn(name = "task_id")
    private RatingTask task;

    private Instant at;
    private String account;
    private byte[] sealed;

    protected TaskStep() {}

    TaskStep(RatingTask task, RatingTask.Step step, Instant at, String account, byte[] note) {
        this.key = new Key(task.id(), step);
        this.task = task;
        this.at = at;
        this.account = account;
        this.sealed = note;
    }

    RatingTask.Step step() {
        return key.step();
    }

    Instant at() {
        return at;
    }

    LocalDate day() {
        return at.atZone(BusinessClock.ZONE).toLocalDate();
    }

    String account() {
        return account;
    }

    byte[] sealed() {
        return sealed;
    }
}
