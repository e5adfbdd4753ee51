package birth.certificate.issuing;

import birth.casework.desk.Desk;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The proof for the second person's eyes, and for the family's before it is printed. */
@Path("/work-items")
public class ProofResource {

    private final Desk desk;
    private final Proofs proofs;
    private final AuditTrail audit;

    ProofResource(Desk desk, Proofs proofs, AuditTrail audit) {
        this.desk = desk;
        this.proofs = proofs;
        this.audit = audit;
    }

    /** What will be printed, as it was approved. */
    public record Proof(
            String childName,
            String sex,
            String birthDateTime,
            int gestWeeks,
            int weightG,
            Integer lengthCm,
            String midwife,
            String motherName,
            String motherIdNo,
            String fatherName,
            String fatherIdNo) {

        static Proof of(CertificateDocument document) {
            var born = document.born();
            return new Proof(
                    document.childName(),
                    born.sex(),
                    born.dateTime(),
                    born.gestWeeks(),
                    born.weightG(),
                    born.lengthCm(),
                    born.midwife(),
                    document.mother().name(),
                    document.mother().idNo(),
                    document.father().name(),
                    document.father().idNo());
        }
    }

    /** 404 {@code PROOF_UNKNOWN} before a clerk has approved. */
    @GET
    @Path("/{id}/proof")
    @RolesAllowed({"clerk:birth-certificate", "supervisor:birth-certificate"})
    @Transactional
    public Proof get(@PathParam("id") UUID id) {
        var item = desk.inScope(id);
        var proof = proofs.of(item).orElseThrow(() -> Refusal.unknown("PROOF_UNKNOWN", "此件还没有核对稿，审核之后才会生成。"));
        audit.record(desk.account(), "PROOF_READ", item.reference(), "casework");
        return Proof.of(proof);
    }
}
