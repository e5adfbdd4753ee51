package birth.application.result;

import birth.application.DepartmentAddresses;
import birth.application.Departments;
import birth.application.Item;
import birth.application.casefile.CaseFiles;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads one result from the department that has it, outside any transaction, and keeps a sealed copy: soon after an event
 * has named it, tried until the department answers, or at once when a projection needs it.
 */
@ApplicationScoped
public class ReadResult {

    static final String KIND = "read-result";

    private final Results results;
    private final CaseFiles files;
    private final Departments departments;
    private final DepartmentAddresses addresses;
    private final SealedDocuments documents;
    private final DueWork dueWork;
    private final BusinessClock clock;
    private final Event<ResultRead> read;

    ReadResult(
            Results results,
            CaseFiles files,
            @RestClient Departments departments,
            DepartmentAddresses addresses,
            SealedDocuments documents,
            DueWork dueWork,
            BusinessClock clock,
            Event<ResultRead> read) {
        this.results = results;
        this.files = files;
        this.departments = departments;
        this.addresses = addresses;
        this.documents = documents;
        this.dueWork = dueWork;
        this.clock = clock;
        this.read = read;
    }

    private record Wanted(Item item, long lastNamed, String caseNo) {}

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, this::read);
    }

    /** Lets the failure out when the department does not answer. */
    public void read(String resultId) {
        var wanted = QuarkusTransaction.requiringNew().call(() -> {
            var row = results.findById(resultId);
            return new Wanted(
                    row.item(), row.lastNamed(), row.caseItem().caseFile().caseNo());
        });
        var result = departments.result(addresses.of(wanted.item()), resultId, "JOINT_APPLICATION");
        QuarkusTransaction.requiringNew().run(() -> keep(resultId, result, wanted));
    }

    private void keep(String resultId, Departments.Result result, Wanted wanted) {
        files.locked(wanted.caseNo()).orElseThrow().changed(clock.instant());
        var kept = results.findById(resultId);
        kept.read(documents.seal(result, resultId), wanted.lastNamed());
        if (kept.caseItem().resultId().filter(resultId::equals).isPresent()) {
            read.fire(new ResultRead(kept.caseItem(), result.fields()));
        }
    }
}
