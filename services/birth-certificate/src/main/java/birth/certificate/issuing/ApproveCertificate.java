package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** The first person: a clerk finds everything right, and the proof lies ready for the second (domain.md 3.1 step 4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApproveCertificate {

    private final Issuable issuable;
    private final Proofs proofs;
    private final LoadedCertificates loaded;
    private final BusyClerk busyClerk;
    private final Decide decide;
    private final Desk desk;

    ApproveCertificate(
            Issuable issuable,
            Proofs proofs,
            LoadedCertificates loaded,
            BusyClerk busyClerk,
            Decide decide,
            Desk desk) {
        this.issuable = issuable;
        this.proofs = proofs;
        this.loaded = loaded;
        this.busyClerk = busyClerk;
        this.decide = decide;
        this.desk = desk;
    }

    /** What another institution has issued is approved as it is: there is nothing to print (domain.md 2.2 E04). */
    void approve(WorkItem item) {
        if (loaded.of(item).isEmpty()) {
            prepareProof(item);
        }
        decide.approve(item, desk.account());
    }

    private void prepareProof(WorkItem item) {
        proofs.keep(item, issuable.proof(item));
        var alarms = busyClerk.alarms(desk.account());
        if (!alarms.isEmpty()) {
            item.leaveToClerk(Stream.concat(item.checks().stream(), alarms.stream())
                    .distinct()
                    .toList());
        }
    }
}
