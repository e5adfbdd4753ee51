package birth.certificate.issuing;

import birth.casework.change.Difference;
import birth.casework.item.WorkItems;
import birth.casework.outside.Contradictions;
import birth.casework.outside.OutsideReports;
import birth.casework.outside.OutsideSystem;
import birth.certificate.nationalregister.NationalRegister.Notice;
import birth.certificate.nationalregister.NationalRegister.Registered;
import birth.certificate.nationalregister.Register;
import birth.kit.store.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the national register of each certificate and of every change of one, until it takes it or the institution has told it by hand. The paper exists by then:
 * nothing is held by that, and an answer that contradicts our record is told to the institution and not kept.
 */
@ApplicationScoped
class TellRegister {

    private static final String CERT_NO = "cert.no";
    private static final String REGISTERED_NO = "cert.registeredNo";
    private static final OutsideSystem REGISTER =
            new OutsideSystem("certificate-register", "出生医学证明管理系统", Map.of(CERT_NO, "证明编号", REGISTERED_NO, "登记号"));

    private final Register register;
    private final Certificates certificates;
    private final WorkItems items;
    private final Contradictions contradictions;
    private final Rows rows;
    private final OutsideReports reports;

    TellRegister(
            Register register,
            Certificates certificates,
            WorkItems items,
            Contradictions contradictions,
            Rows rows,
            OutsideReports reports) {
        this.register = register;
        this.certificates = certificates;
        this.items = items;
        this.contradictions = contradictions;
        this.rows = rows;
        this.reports = reports;
    }

    void onStart(@Observes StartupEvent start) {
        reports.start(REGISTER, this::isTaken);
    }

    /** Within the transaction that made the certificate what it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void later(Certificate certificate) {
        if (register.isBeyond()) {
            reports.later(REGISTER, certificate.id() + "|" + certificate.status(), certificate.institution());
        }
    }

    private boolean isTaken(String key) {
        var id = UUID.fromString(key.substring(0, key.indexOf('|')));
        var status = key.substring(key.indexOf('|') + 1);
        var certNo = QuarkusTransaction.requiringNew()
                .call(() -> certificates.findById(id).number().text());
        var notice = new Notice(id + "-" + status, certNo, status);
        var first = register.present().register(notice);
        var again = register.present().register(notice);
        if (first.isEmpty() || again.isEmpty()) {
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> keep(id, notice, first.get(), again.get()));
        return true;
    }

    private void keep(UUID id, Notice notice, Registered first, Registered again) {
        var item = items.locked(certificates.findById(id).workItemId());
        if (!first.equals(again)) {
            contradictions.betweenAnswers(
                    item, REGISTER, List.of(new Difference(REGISTERED_NO, first.registeredNo(), again.registeredNo())));
        } else if (!notice.certNo().equals(first.certNo())) {
            contradictions.withOurRecord(
                    item, REGISTER, List.of(new Difference(CERT_NO, notice.certNo(), first.certNo())));
        } else {
            rows.change(
                    "insert into certificate_registration (certificate_id, status, registered_no) values (?, ?, ?) on conflict do nothing",
                    id,
                    notice.status(),
                    first.registeredNo());
        }
    }
}
