package birth.certificate.issuing;

import birth.casework.desk.Desk;
import birth.casework.desk.Purpose;
import birth.casework.desk.WorkItemViews;
import birth.certificate.stock.BlankNumber;
import birth.kit.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** A certificate found by the number printed on it, which the item's own search does not know: the item was there before its paper. */
@Path("/certificates")
public class CertificateSearchResource {

    private final Certificates certificates;
    private final Desk desk;
    private final AuditTrail audit;

    CertificateSearchResource(Certificates certificates, Desk desk, AuditTrail audit) {
        this.certificates = certificates;
        this.desk = desk;
        this.audit = audit;
    }

    /** @param certNo whole; in the body, since it stands for a person */
    public record CertificateSearchRequest(
            @NotNull(message = "请填写出生医学证明编号")
            @Pattern(regexp = BlankNumber.SHAPE, message = "编号为 1 位大写字母加 9 位数字，请与实物核对")
            String certNo,

            @NotNull(message = "请选择查询的目的") Purpose purpose) {}

    /**
     * The item the certificate was issued for, as {@code POST /work-items/search} answers: equality only, within the caller's own units and regions,
     * recorded with its purpose. A former number finds it too; of a number nobody issued and of another institution's the answer is empty.
     */
    @POST
    @Path("/search")
    @RolesAllowed({"clerk:birth-certificate", "supervisor:birth-certificate"})
    @Transactional
    public WorkItemViews.Page search(@Valid @NotNull CertificateSearchRequest request) {
        var purpose = request.purpose().name();
        audit.record(desk.account(), "SEARCHED_BY_CERTIFICATE", "search", purpose);
        var found = desk.covered(itemOf(request.certNo()));
        found.items()
                .forEach(row -> audit.record(
                        desk.account(),
                        "SEARCH_FOUND",
                        row.caseNo() + "-" + row.childIndex() + "/" + row.item() + "/" + row.attempt(),
                        purpose));
        return found;
    }

    private List<UUID> itemOf(String number) {
        return certificates.withNumber(number).map(Certificate::workItemId).stream()
                .toList();
    }
}
