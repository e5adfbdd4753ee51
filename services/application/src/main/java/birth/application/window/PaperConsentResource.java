package birth.application.window;

import birth.application.consent.Consent;
import birth.application.consent.GiveConsent;
import birth.application.form.Form;
import birth.application.mandate.Scan;
import birth.application.mandate.SignedPapers;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The other parent's answer signed on paper, scanned at a window (domain.md 5): a parent without a phone is asked like any other.
 * For one who can sign no more the applicant signs, and what proves it is on the scan (domain.md 2.2 E28).
 */
@Path("/window-cases/{caseNo}/paper-consent")
public class PaperConsentResource {

    private final FamilyAtCounter family;
    private final GiveConsent giveConsent;
    private final SignedPapers papers;
    private final Rows rows;
    private final Caller caller;
    private final BusinessClock clock;

    PaperConsentResource(
            FamilyAtCounter family,
            GiveConsent giveConsent,
            SignedPapers papers,
            Rows rows,
            Caller caller,
            BusinessClock clock) {
        this.family = family;
        this.giveConsent = giveConsent;
        this.papers = papers;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param unable why the other parent can sign no more; null when the signature is the other parent's own
     * @param scan the signed paper itself, Base64; PDF, JPEG or PNG up to 5 MB
     */
    public record PaperConsentRequest(
            @NotNull(message = "请选择同意或不同意") Boolean granted,

            @Pattern(regexp = Form.Unable.REASONS, message = "原因为去世、失踪或被羁押")
            String unable,

            @NotNull(message = "请填写签字日期") LocalDate signedOn,

            @NotNull(message = "请上传签字件的扫描件") @Size(min = 8, max = SignedPapers.MOST_LETTERS, message = "扫描件不超过 5 MB")
            String scan) {

        @AssertTrue(message = "另一方不能签字的，只能由申请人一方同意继续办理")
        @JsonIgnore
        boolean isGrantedWhereUnable() {
            return unable == null || Boolean.TRUE.equals(granted);
        }
    }

    public record PaperConsentView(Consent consent) {}

    @PUT
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public PaperConsentView take(@PathParam("caseNo") String caseNo, @NotNull @Valid PaperConsentRequest request) {
        var file = family.held(caseNo);
        var other = file.otherDigest().orElseThrow(() -> Refusal.conflict("CONSENT_NOT_NEEDED", "这个办件不需要另一方授权。"));
        keep(caseNo, request, papers.read(request.scan(), request.signedOn()));
        return new PaperConsentView(
                request.unable() == null
                        ? giveConsent.onPaper(other, caseNo, request.granted())
                        : giveConsent.dispensed(other, caseNo));
    }

    private void keep(String caseNo, PaperConsentRequest request, Scan scan) {
        var id = UUID.randomUUID();
        rows.change(
                "insert into paper_consent (id, case_no, granted, unable, signed_on, taken_by, taken_at, media_type, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseNo,
                request.granted(),
                request.unable(),
                request.signedOn(),
                caller.account(),
                clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                scan.mediaType(),
                papers.sealed(scan, id));
    }
}
