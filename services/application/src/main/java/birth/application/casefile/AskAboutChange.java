package birth.application.casefile;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.register.AskRegisters;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Before a form is changed the registers are asked what they were not asked before, as they are before a submission: about
 * another household to be joined above all (domain.md 2.2 E10, E11).
 */
@ApplicationScoped
class AskAboutChange {

    private final CaseFiles files;
    private final ReviseForm reviseForm;
    private final Births births;
    private final AskRegisters askRegisters;

    AskAboutChange(CaseFiles files, ReviseForm reviseForm, Births births, AskRegisters askRegisters) {
        this.files = files;
        this.reviseForm = reviseForm;
        this.births = births;
        this.askRegisters = askRegisters;
    }

    private record Changed(String deliveryRef, Form form, DeliveryRecord record) {}

    /** Between transactions; a change that will be refused asks nobody. */
    @Transactional(Transactional.TxType.NEVER)
    void ask(String digest, String caseNo, int childIndex, Map<String, JsonNode> values, String account) {
        var changed = QuarkusTransaction.requiringNew().call(() -> {
            var file = files.lockedByApplicant(digest, caseNo);
            var form = reviseForm.write(file, childIndex, values).form();
            return new Changed(file.deliveryRef(), form, births.record(file.deliveryRef()));
        });
        askRegisters.whatIsNew(changed.deliveryRef(), changed.form(), changed.record(), account);
    }
}
