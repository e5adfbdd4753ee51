package birth.casework.desk;

import birth.casework.notice.Defect;
import birth.casework.notice.Notices;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** What a clerk has written for the family beside each defect: it may name a person, so it is pulled and never said on the bus. */
@Path("/notices")
public class NoticeWordsResource {

    private final Notices notices;
    private final AuditTrail audit;
    private final Caller caller;

    NoticeWordsResource(Notices notices, AuditTrail audit, Caller caller) {
        this.notices = notices;
        this.audit = audit;
        this.caller = caller;
    }

    public record NoticeWords(UUID noticeId, List<Defect> defects) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public NoticeWords get(@PathParam("id") UUID id, @HeaderParam("Purpose") @Size(max = 200) String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明用途。", List.of());
        }
        var notice = notices.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("NOTICE_UNKNOWN", "没有这份补正告知。"));
        audit.record(caller.account(), "NOTICE_READ", id.toString(), purpose);
        return new NoticeWords(id, notices.defectsOf(notice));
    }
}
