package birth.vaccination.enrolment;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.casework.second.Confirmations;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.kit.problem.Refusal;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A person's ways to the certificate: a clerk's approval, where the district wants it with a second person, or back-entry. */
@ApplicationScoped
public class IssueCertificate {

    private static final ManualField CHILD_CODE =
            new ManualField("vacc.childCode", true, Pattern.compile("\\d{18}"), "18位儿童编码");

    private final Desk desk;
    private final ChildFiles files;
    private final RegisterFile registerFile;
    private final Decide decide;

    IssueCertificate(Desk desk, ChildFiles files, RegisterFile registerFile, Decide decide) {
        this.desk = desk;
        this.files = files;
        this.registerFile = registerFile;
        this.decide = decide;
    }

    void onStart(@Observes StartupEvent start, Confirmations confirmations, ManualResults manualResults) {
        confirmations.paper("V", this::issue);
        manualResults.offer("V", List.of(CHILD_CODE), this::enter);
    }

    /** The certificate's id; empty while a second person must confirm. */
    Optional<UUID> approve(UUID workItemId) {
        var waits = QuarkusTransaction.requiringNew().call(() -> {
            var item = desk.lockedInScope(workItemId);
            item.mustBeClaimedBy(desk.account());
            registeredFileOf(item);
            if (decide.needsSecondPerson(item)) {
                decide.approve(item, desk.account());
                return true;
            }
            return false;
        });
        return waits ? Optional.empty() : Optional.of(issue(workItemId));
    }

    private UUID issue(UUID workItemId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var item = desk.lockedInScope(workItemId);
            item.mustBeDecidableBy(desk.account());
            var file = registeredFileOf(item);
            decide.complete(item, file.id(), desk.account());
            return file.id();
        });
    }

    /** The booklet was written by hand in the ward; its code must be the one of the child's file. */
    private UUID enter(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var file = fileOf(item);
        if (!file.childCode().equals(fields.get(CHILD_CODE.key()))) {
            throw Refusal.conflict("CHILD_CODE_MISMATCH", "儿童编码与本系统的接种档案不一致，请核对接种证。");
        }
        return file.id();
    }

    private ChildFile registeredFileOf(WorkItem item) {
        var file = fileOf(item);
        if (registerFile.isStillTo(file)) {
            throw Refusal.conflict("FILE_NOT_REGISTERED", "免疫规划信息系统尚未答复，不能签发；答复后再办理。已在线下建档的，请补录结果。");
        }
        return file;
    }

    private ChildFile fileOf(WorkItem item) {
        return files.of(item.deliveryRef(), item.pluralIndex())
                .orElseThrow(() -> Refusal.conflict("FILE_MISSING", "尚未收到助产机构的分娩记录，无法建档；收到后系统会自动处理。"));
    }
}
