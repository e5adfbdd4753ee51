package birth.application.rating;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import birth.application.casefile.CertifiedForms;
import birth.application.rating.RatingTaskResource.RaterView;
import birth.application.rating.RatingTaskResource.StepView;
import birth.application.rating.RatingTaskResource.TaskView;
import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Supervision follows bad ratings and complaints to their end; who rated stays masked until somebody must call. */
@ApplicationScoped
class SuperviseTasks {

    private final RatingTasks tasks;
    private final CaseFiles files;
    private final CaseForms forms;
    private final CertifiedForms certified;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final BusinessClock clock;

    SuperviseTasks(
            RatingTasks tasks,
            CaseFiles files,
            CaseForms forms,
            CertifiedForms certified,
            RealNames realNames,
            AuditTrail audit,
            BusinessClock clock) {
        this.tasks = tasks;
        this.files = files;
        this.forms = forms;
        this.certified = certified;
        this.realNames = realNames;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<TaskView> all(boolean open) {
        return tasks.all(open).stream().map(this::view).toList();
    }

    @Transactional
    TaskView take(UUID id, RatingTask.Step step, String account, String note) {
        var task = tasks.locked(id);
        task.take(step, clock.instant(), account, tasks.sealNote(task, note));
        return view(task);
    }

    /** Name and telephone of who is to be called; every reading is recorded. */
    @Transactional
    RaterView rater(UUID id, String account, String purpose) {
        var task = tasks.locked(id);
        var ref = task.raterRef().orElseThrow(() -> Refusal.conflict("RATED_ANONYMOUSLY", "这是匿名评价，不能查看评价人。"));
        audit.recordUnmasking(account, "RATER_READ", task.number(), purpose);
        return new RaterView(realNames.person(ref).name(), mobile(files.findById(task.caseNo()), ref));
    }

    private String mobile(CaseFile file, String ref) {
        return ref.equals(file.motherRef())
                ? forms.present(file).mother().mobile()
                : certified.of(file).father().mobile();
    }

    private TaskView view(RatingTask task) {
        var opened = day(task.openedAt());
        var calendar = WorkingDays.published();
        return new TaskView(
                task.id(),
                task.number(),
                task.kind().name(),
                task.caseNo(),
                task.grade(),
                tasks.text(task).orElse(null),
                task.raterRef()
                        .map(ref -> Masking.name(realNames.person(ref).name()))
                        .orElse(null),
                time(task.openedAt()),
                task.contactDue(),
                calendar.explain(opened, task.contactDue()),
                task.mendDue(),
                calendar.explain(opened, task.mendDue()),
                task.late(LocalDate.now(clock)).stream().map(Enum::name).toList(),
                task.steps().stream()
                        .map(step -> new StepView(
                                step.step().name(), time(step.at()), step.account(), tasks.note(task, step)))
                        .toList(),
                task.isClosed());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toLocalDate();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
