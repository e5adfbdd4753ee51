package birth.vaccination.enrolment;

import birth.casework.change.Difference;
import birth.casework.item.WorkItem;
import birth.casework.outside.Answer;
import birth.casework.outside.Contradictions;
import birth.casework.outside.Mode;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import birth.vaccination.province.ImmunisationSystem;
import birth.vaccination.province.Province;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands the child's file to the provincial system, after the commit and until it answers (domain.md 3.10). No certificate is
 * issued by machine or clerk before the province has the file; a result by hand needs no answer.
 */
@ApplicationScoped
class RegisterFile {

    private static final String FILE_NO = "vacc.fileNo";
    private static final String CHILD_CODE = "vacc.childCode";
    private static final OutsideSystem PROVINCE =
            new OutsideSystem("immunisation-system", "免疫规划信息系统", Map.of(FILE_NO, "档案号", CHILD_CODE, "儿童编码"));

    private final Province province;
    private final OutsideCalls calls;
    private final Contradictions contradictions;
    private final ChildFiles files;
    private final Event<FileRegistered> registered;

    RegisterFile(
            Province province,
            OutsideCalls calls,
            Contradictions contradictions,
            ChildFiles files,
            Event<FileRegistered> registered) {
        this.province = province;
        this.calls = calls;
        this.contradictions = contradictions;
        this.files = files;
        this.registered = registered;
    }

    /** Fired within the transaction that keeps the province's number. */
    record FileRegistered(WorkItem item, ChildFile file) {}

    void onStart(@Observes StartupEvent start) {
        calls.start(PROVINCE, this::register, this::answered);
    }

    boolean isStillTo(ChildFile file) {
        return province.mode() != Mode.EMBEDDED && !file.isRegistered();
    }

    /** No system is connected: a clerk hands the file in on its own screen and enters the result (domain.md 3.10 rule 5). */
    boolean isByHand(ChildFile file) {
        return province.mode() == Mode.MANUAL && !file.isRegistered();
    }

    /** Within the running transaction. */
    void later(WorkItem item) {
        if (province.isBeyond()) {
            calls.later(PROVINCE, item);
        }
    }

    private Optional<Answer> register(WorkItem item, boolean again) {
        var file = QuarkusTransaction.requiringNew().call(() -> request(item));
        return province.present()
                .register(file, again)
                .map(taken -> new Answer(Map.of(FILE_NO, taken.fileNo(), CHILD_CODE, taken.childCode())));
    }

    private ImmunisationSystem.File request(WorkItem item) {
        var file = fileOf(item);
        return new ImmunisationSystem.File(
                item.itemNo() + "-" + item.attempt(), file.childCode(), file.clinic(), file.scheduleVersion());
    }

    private void answered(WorkItem item, Answer answer) {
        var file = fileOf(item);
        var differences = new ArrayList<Difference>();
        if (!file.childCode().equals(answer.field(CHILD_CODE))) {
            differences.add(new Difference(CHILD_CODE, file.childCode(), answer.field(CHILD_CODE)));
        }
        if (files.isOfAnother(answer.field(FILE_NO), file)) {
            differences.add(new Difference(FILE_NO, "属于另一名儿童", answer.field(FILE_NO)));
        }
        if (!differences.isEmpty()) {
            contradictions.withOurRecord(item, PROVINCE, List.copyOf(differences));
            return;
        }
        file.register(answer.field(FILE_NO));
        registered.fire(new FileRegistered(item, file));
    }

    private ChildFile fileOf(WorkItem item) {
        return files.of(item.deliveryRef(), item.pluralIndex()).orElseThrow();
    }
}
