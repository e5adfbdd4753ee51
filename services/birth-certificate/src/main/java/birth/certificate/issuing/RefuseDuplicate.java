package birth.certificate.issuing;

import birth.casework.decision.Decisions;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A second request for a child that has its certificate is not accepted; the number is masked (domain.md 12, A18; E04). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RefuseDuplicate {

    static final String CERTIFICATE_EXISTS = "CERTIFICATE_EXISTS";

    private static final String OTHER_ROUTE = "证明遗失的，请持父母身份证件到原签发机构窗口办理补发；内容有误的，办理换发。";

    private final Certificates certificates;
    private final Decisions decisions;
    private final Chronicle chronicle;

    RefuseDuplicate(Certificates certificates, Decisions decisions, Chronicle chronicle) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.chronicle = chronicle;
    }

    static String text(Certificate issued) {
        return "这个孩子已签发出生医学证明（" + issued.number().masked() + "），不能重复签发；遗失的请办理补发。";
    }

    /** True when the item has ended here. */
    boolean refused(WorkItem item) {
        if (!item.isFreeForMachine()) {
            return false;
        }
        var issued = certificates.validOf(item.deliveryRef(), item.pluralIndex());
        issued.ifPresent(certificate -> refuse(item, text(certificate)));
        return issued.isPresent();
    }

    void refuse(WorkItem item, String why) {
        var decision = decisions.against(item, "NOT_ACCEPTED", CERTIFICATE_EXISTS, why, OTHER_ROUTE, Chronicle.MACHINE);
        item.notAccept(decision.id(), chronicle.now());
        chronicle.say(
                item,
                "not-accepted",
                Map.of(
                        "reasonCode",
                        CERTIFICATE_EXISTS,
                        "decisionId",
                        decision.id(),
                        "decidedOn",
                        chronicle.today().toString()));
        chronicle.note(item, Chronicle.MACHINE, "NOT_ACCEPTED", CERTIFICATE_EXISTS);
    }
}
