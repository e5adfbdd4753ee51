package birth.certificate.issuing;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The issuer's word on a certificate another office holds (domain.md 6.3: no check digit, so verification with the issuer). */
@Path("/certificates")
public class VerificationResource {

    private final Certificates certificates;
    private final Freezings freezings;
    private final SealedDocuments documents;
    private final AuditTrail audit;
    private final Caller caller;

    VerificationResource(
            Certificates certificates,
            Freezings freezings,
            SealedDocuments documents,
            AuditTrail audit,
            Caller caller) {
        this.certificates = certificates;
        this.freezings = freezings;
        this.documents = documents;
        this.audit = audit;
        this.caller = caller;
    }

    public record VerificationRequest(
            @NotNull(message = "请填写出生医学证明编号") @Pattern(regexp = "[A-Z]\\d{9}", message = "编号为 1 位大写字母加 9 位数字，请与实物核对")
            String certNo,

            @NotNull(message = "请填写孩子的出生日期") LocalDate childBirthDate) {}

    /** @param status {@code UNKNOWN} for a number nobody issued and for one that is another child's alike */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verification(String status, String issuer, LocalDate issuedOn) {}

    @POST
    @Path("/verification")
    @RolesAllowed({
        "service:application",
        "service:vaccination",
        "service:household-registration",
        "service:medical-insurance",
        "service:social-security-card"
    })
    @Transactional
    public Verification verify(@HeaderParam("Purpose") String purpose, @Valid @NotNull VerificationRequest request) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明查询用途。", List.of());
        }
        var found = certificates.withNumber(request.certNo()).filter(certificate -> bornOn(certificate)
                .equals(request.childBirthDate()));
        audit.record(
                caller.account(),
                "CERTIFICATE_VERIFIED",
                found.map(certificate -> certificate.id().toString()).orElse("UNKNOWN"),
                purpose);
        return found.map(certificate -> new Verification(
                        freezings.standingOf(certificate), certificate.institution(), certificate.issuedOn()))
                .orElse(new Verification("UNKNOWN", null, null));
    }

    private LocalDate bornOn(Certificate certificate) {
        var document = documents.open(certificate.document(), certificate.id().toString(), CertificateDocument.class);
        return OffsetDateTime.parse(document.born().dateTime()).toLocalDate();
    }
}
