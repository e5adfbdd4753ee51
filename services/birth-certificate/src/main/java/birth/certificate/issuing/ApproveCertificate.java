package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.certificate.issuing.domain.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** The first person: a clerk finds everything right, and the proof lies ready for the second (domain.md 3.1 step 4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApproveCertificate {

    private final Issuable issuable;
    private final Proofs proofs;
    private final NightWork nightWork;
    private final Decide decide;
    private final Desk desk;

    ApproveCertificate(Issuable issuable, Proofs proofs, NightWork nightWork, Decide decide, Desk desk) {
        this.issuable = issuable;
        this.proofs = proofs;
        this.nightWork = nightWork;
        this.decide = decide;
        this.desk = desk;
    }

    void approve(WorkItem item) {
        proofs.keep(item, issuable.proof(item));
        if (nightWork.isConspicuous(desk.account()) && !item.checks().contains(Alarm.MANY_AT_NIGHT)) {
            item.leaveToClerk(Stream.concat(item.checks().stream(), Stream.of(Alarm.MANY_AT_NIGHT))
                    .toList());
        }
        decide.approve(item, desk.account());
    }
}
