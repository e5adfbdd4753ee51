package birth.application.rating;

import birth.kit.problem.Refusal;
import birth.kit.reference.Parameters;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tasks of supervision, oldest due first; what people wrote is sealed. */
@ApplicationScoped
class RatingTasks implements PanacheRepositoryBase<RatingTask, UUID> {

    private final Parameters parameters;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    RatingTasks(Parameters parameters, SealedDocuments documents, BusinessClock clock) {
        this.parameters = parameters;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param raterRef null when the family keeps its name to itself */
    RatingTask open(RatingTask.Kind kind, String caseNo, Integer grade, String text, String raterRef) {
        var id = UUID.randomUUID();
        var due = due(LocalDate.now(clock));
        var serial = (int) count("caseNo = ?1 and kind = ?2", caseNo, kind) + 1;
        var task = new RatingTask(id, kind, caseNo, serial, clock.instant(), due)
                .about(grade, text == null ? null : documents.seal(text, id.toString()), raterRef);
        persist(task);
        return task;
    }

    /** By the calendar as it is known now; a day that was kept or missed already stays. */
    void recount(UUID id) {
        var task = locked(id);
        task.dueAnew(due(task.openedAt().atZone(BusinessClock.ZONE).toLocalDate()));
    }

    private RatingTask.Due due(LocalDate opened) {
        return new RatingTask.Due(
                WorkingDays.published()
                        .after(opened, parameters.number("birth.application.rating.contact-days", opened)),
                WorkingDays.published().after(opened, parameters.number("birth.application.rating.mend-days", opened)));
    }

    List<RatingTask> ofCase(String caseNo, RatingTask.Kind kind) {
        return list("caseNo = ?1 and kind = ?2 order by openedAt", caseNo, kind);
    }

    List<RatingTask> all(boolean open) {
        return stream("order by contactDue, number")
                .filter(task -> task.isClosed() != open)
                .toList();
    }

    RatingTask locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RatingTasks::unknown);
    }

    Optional<String> text(RatingTask task) {
        return task.sealed().map(document -> documents.open(document, task.id().toString(), String.class));
    }

    byte[] sealNote(RatingTask task, String note) {
        return documents.seal(note, task.id().toString());
    }

    String note(RatingTask task, TaskStep step) {
        return documents.open(step.sealed(), task.id().toString(), String.class);
    }

    static Refusal unknown() {
        return Refusal.unknown("TASK_UNKNOWN", "没有这个任务。");
    }
}
