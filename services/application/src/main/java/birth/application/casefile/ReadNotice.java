package birth.application.casefile;

import birth.application.DepartmentAddresses;
import birth.application.Departments;
import birth.application.Item;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads what the clerk wrote for the family from the office that issued the notice, outside any transaction, and keeps a
 * sealed copy. The notice is shown without it until the office answers.
 */
@ApplicationScoped
class ReadNotice {

    private static final String KIND = "read-notice";

    private final Notices notices;
    private final CaseFiles files;
    private final Departments departments;
    private final DepartmentAddresses addresses;
    private final DueWork dueWork;
    private final BusinessClock clock;

    ReadNotice(
            Notices notices,
            CaseFiles files,
            @RestClient Departments departments,
            DepartmentAddresses addresses,
            DueWork dueWork,
            BusinessClock clock) {
        this.notices = notices;
        this.files = files;
        this.departments = departments;
        this.addresses = addresses;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    private record Wanted(Item item, String caseNo) {}

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, id -> read(UUID.fromString(id)));
    }

    /** After the running transaction has committed. */
    void later(UUID noticeId) {
        dueWork.add(KIND, noticeId.toString());
    }

    private void read(UUID noticeId) {
        var wanted = QuarkusTransaction.requiringNew().call(() -> {
            var item = notices.findById(noticeId).item();
            return new Wanted(item.item(), item.caseFile().caseNo());
        });
        var words = departments.notice(addresses.of(wanted.item()), noticeId, "JOINT_APPLICATION");
        QuarkusTransaction.requiringNew().run(() -> {
            files.locked(wanted.caseNo()).orElseThrow().changed(clock.instant());
            notices.explain(notices.findById(noticeId), words);
        });
    }
}
