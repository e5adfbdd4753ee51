package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.item.WorkItems;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Forged papers or a second certificate for one child (domain.md 3.4): frozen at once by one person, so that no office goes on with
 * it; every holder is told. Only another person lifts it; what proves false is made void by the usual two.
 */
@ApplicationScoped
class FreezeCertificate {

    /** The paper is the same, its standing is not: holders pull it again. */
    private static final String CORRECTED = "CORRECTED";

    private final Certificates certificates;
    private final Freezings freezings;
    private final WorkItems items;
    private final Decide decide;
    private final Caller caller;

    FreezeCertificate(Certificates certificates, Freezings freezings, WorkItems items, Decide decide, Caller caller) {
        this.certificates = certificates;
        this.freezings = freezings;
        this.items = items;
        this.decide = decide;
        this.caller = caller;
    }

    @Transactional
    void freeze(UUID certificateId, String reason, String explanation) {
        var certificate = certificates.locked(certificateId, caller.units());
        if (!certificate.isValid()) {
            throw Refusal.conflict("NOT_VALID", "这份证明已不是有效证件（" + certificate.status() + "），不需要冻结。");
        }
        if (freezings.freeze(certificateId, reason, explanation, caller.account())) {
            tell(certificate, "CERTIFICATE_FROZEN");
        }
    }

    @Transactional
    void lift(UUID certificateId) {
        var certificate = certificates.locked(certificateId, caller.units());
        var freezing = freezings.of(certificateId).orElseThrow(() -> Refusal.conflict("NOT_FROZEN", "这份证明没有被冻结。"));
        if (freezing.frozenBy().equals(caller.account())) {
            throw Refusal.conflict("SAME_PERSON", "解除冻结须由另一位同事办理，提出冻结的人不能自行解除。");
        }
        freezings.lift(freezing, caller.account());
        tell(certificate, "CERTIFICATE_UNFROZEN");
    }

    private void tell(Certificate certificate, String reasonCode) {
        var item = items.locked(certificate.workItemId());
        decide.resultChanged(item, certificate.id(), CORRECTED, reasonCode, caller.account());
    }
}
