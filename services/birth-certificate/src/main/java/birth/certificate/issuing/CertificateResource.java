package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.ApplicationClient;
import birth.casework.snapshot.Projection;
import birth.certificate.issuing.CertificateChanges.Content;
import birth.certificate.issuing.CertificateChanges.Kind;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The institution's doors to its certificates after issue. */
@Path("/certificates")
public class CertificateResource {

    private static final String CLERK = "clerk:birth-certificate";

    private final ChangeCertificate change;
    private final Certificates certificates;
    private final ApplicationClient application;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    CertificateResource(
            ChangeCertificate change,
            Certificates certificates,
            @RestClient ApplicationClient application,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock) {
        this.change = change;
        this.certificates = certificates;
        this.application = application;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public record ReissueRequest(
            @NotBlank(message = "请写明遗失经过和依据") @Size(max = 500, message = "理由不超过 500 字")
            String explanation) {}

    public record VoidRequest(
            @NotNull(message = "请选择作废原因")
            @Pattern(
                    regexp = "ISSUED_IN_ERROR|DUPLICATE|FORGED_PAPERS|COURT_ORDER",
                    message = "原因为 ISSUED_IN_ERROR、DUPLICATE、FORGED_PAPERS 或 COURT_ORDER")
            String reason,

            @NotBlank(message = "请写明作废的理由和依据") @Size(max = 500, message = "理由不超过 500 字")
            String explanation,

            @NotNull(message = "请登记交回的页，未交回的填空") @Size(max = 2)
            List<@Pattern(regexp = "MAIN|SUPPLEMENT", message = "正页填 MAIN，副页填 SUPPLEMENT") String> handedIn) {}

    public record Waiting(String waitingFor) {}

    public record Released(UUID resultId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CertificateView(
            UUID id, String number, Certificate.Status status, LocalDate issuedOn, UUID replaces) {}

    /** Every certificate this institution issued for the child, the valid one and those before it. */
    @GET
    @RolesAllowed({CLERK, "supervisor:birth-certificate"})
    @Transactional
    public List<CertificateView> history(
            @QueryParam("deliveryRef") @NotNull(message = "请指明分娩记录") String deliveryRef,
            @QueryParam("pluralIndex") int pluralIndex) {
        audit.record(caller.account(), "CERTIFICATES_READ", deliveryRef + "-" + pluralIndex, "casework");
        return certificates.history(deliveryRef, pluralIndex, caller.units()).stream()
                .map(each -> new CertificateView(
                        each.id(), each.number().text(), each.status(), each.issuedOn(), each.replaces()))
                .toList();
    }

    /** The same, found by any one of them: what a desk knows of the child is its work item, whose result is the certificate. */
    @GET
    @Path("/{id}/editions")
    @RolesAllowed({CLERK, "supervisor:birth-certificate"})
    @Transactional
    public List<CertificateView> editions(@PathParam("id") UUID id) {
        var one = certificates.issued(id, caller.units());
        return history(one.deliveryRef(), one.pluralIndex());
    }

    /**
     * Before the household registration only. 409 {@code REGISTERED_ALREADY}, {@code PARTS_MISSING}, {@code CHANGE_PENDING}; of a corrected parent also
     * {@code PARENT_UNCHANGED}, {@code DELIVERY_RECORD_DIFFERS}, {@code SURNAME_STATEMENT_MISSING}.
     */
    @POST
    @Path("/{id}/replacement")
    @RolesAllowed(CLERK)
    public Waiting replace(@PathParam("id") UUID id, @Valid @NotNull ReplacementRequest request) {
        request.mustFitItsReason(LocalDate.now(clock));
        var content =
                new Content(request.explanation(), newest(id, "certificate-replacement:" + id), request.correction());
        change.askReplacement(id, request.reason(), request.handedIn(), request.newName(), content);
        return new Waiting("SECOND_PERSON");
    }

    /** The paper is lost: a new number, the old one void. */
    @POST
    @Path("/{id}/reissue")
    @RolesAllowed(CLERK)
    public Waiting reissue(@PathParam("id") UUID id, @Valid @NotNull ReissueRequest request) {
        var content = new Content(request.explanation(), newest(id, "certificate-reissue:" + id), null);
        change.ask(id, Kind.REISSUED, "LOST", List.of(), content);
        return new Waiting("SECOND_PERSON");
    }

    @POST
    @Path("/{id}/void")
    @RolesAllowed(CLERK)
    public Waiting invalidate(@PathParam("id") UUID id, @Valid @NotNull VoidRequest request) {
        change.ask(
                id, Kind.VOIDED, request.reason(), request.handedIn(), new Content(request.explanation(), null, null));
        return new Waiting("SECOND_PERSON");
    }

    /** By another person. 409 {@code SAME_PERSON}, {@code NOTHING_TO_RELEASE}, {@code NOT_VALID}, {@code REGISTERED_ALREADY}, {@code BLANKS_EXHAUSTED}. */
    @POST
    @Path("/{id}/release")
    @RolesAllowed(CLERK)
    public Released release(@PathParam("id") UUID id) {
        change.itemToBeReplaced(id)
                .map(item -> newest(item, "certificate-release:" + id))
                .ifPresent(ChangeCertificate::mustNotBeRegistered);
        return new Released(change.release(id));
    }

    /** Asked outside any transaction; the answer is kept sealed with the request for change. */
    private Projection newest(UUID certificateId, String purpose) {
        return newest(change.itemOf(certificateId), purpose);
    }

    private Projection newest(WorkItem item, String purpose) {
        return application.projection(
                item.caseNo(), item.childIndex(), item.item(), item.attempt(), item.seen(), purpose);
    }
}
