package birth.application.promise;

import birth.application.casefile.CaseFiles;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The office that found a promise broken puts it on record; only the office of the item it was given for may. */
@Path("/cases")
public class BreachResource {

    private final CaseFiles files;
    private final PromiseCatalogue catalogue;
    private final WrittenPromises promises;
    private final SealedDocuments documents;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    BreachResource(
            CaseFiles files,
            PromiseCatalogue catalogue,
            WrittenPromises promises,
            SealedDocuments documents,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock) {
        this.files = files;
        this.catalogue = catalogue;
        this.promises = promises;
        this.documents = documents;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public record BreachRequest(
            @NotBlank(message = "请写明核查结果") @Size(max = 1000, message = "核查结果不超过 1000 字")
            String reason) {}

    @POST
    @Path("/{caseNo}/promises/{kind}/breach")
    @RolesAllowed({
        "clerk:birth-certificate",
        "supervisor:birth-certificate",
        "clerk:medical-insurance",
        "supervisor:medical-insurance"
    })
    @Transactional
    public void breach(
            @PathParam("caseNo") String caseNo,
            @PathParam("kind") PromiseKind kind,
            @Valid @NotNull BreachRequest request) {
        var file = files.findByIdOptional(caseNo).orElseThrow(CaseFiles::unknown);
        var promise = promises.of(file.deliveryRef(), kind)
                .orElseThrow(() -> Refusal.unknown("PROMISE_UNKNOWN", "此件没有签署这项承诺。"));
        var item = catalogue.of(kind, promise.textVersion()).item();
        var isTheirs =
                file.items().stream().anyMatch(one -> one.item() == item && caller.covers(one.unit(), one.region()));
        var isOfOffice =
                caller.hasRole("clerk:" + item.department()) || caller.hasRole("supervisor:" + item.department());
        if (!isTheirs || !isOfOffice) {
            throw CaseFiles.unknown();
        }
        promise.breached(
                caller.account(), documents.seal(request.reason(), promise.id().toString()), clock.instant());
        audit.record(caller.account(), "PROMISE_BREACHED", caseNo, kind.name());
    }
}
