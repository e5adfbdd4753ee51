package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.second.ResultDocument;
import birth.casework.second.ResultDocuments;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The paper a result made by hand rests on: one person uploads it, the one who confirms reads it (domain.md 3.10 rule 5). */
@Path("/work-items")
public class ResultDocumentResource {

    private final Desk desk;
    private final ResultDocuments documents;
    private final AuditTrail audit;

    ResultDocumentResource(Desk desk, ResultDocuments documents, AuditTrail audit) {
        this.desk = desk;
        this.documents = documents;
        this.audit = audit;
    }

    public record Kept(String type, int size, String uploadedBy, Instant uploadedAt) {

        static Kept of(ResultDocument document) {
            return new Kept(document.type(), document.content().length, document.uploadedBy(), document.uploadedAt());
        }
    }

    @PUT
    @Path("/{id}/manual-result-document")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Kept put(@PathParam("id") UUID id, byte[] content) {
        return Kept.of(documents.keep(desk.lockedInScope(id), content, desk.account()));
    }

    @GET
    @Path("/{id}/manual-result-document")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        var item = desk.inScope(id);
        var document = documents
                .of(item.id())
                .orElseThrow(() -> Refusal.unknown("RESULT_DOCUMENT_UNKNOWN", "此件没有上传线下办理的结果文件。"));
        audit.record(desk.account(), "RESULT_DOCUMENT_READ", id.toString(), "casework");
        return RestResponse.ResponseBuilder.ok(document.content())
                .type(document.type())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .header("Cache-Control", "no-store")
                .build();
    }
}
