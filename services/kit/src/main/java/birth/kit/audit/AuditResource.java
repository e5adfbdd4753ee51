package birth.kit.audit;

import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;

/** The auditor's door to what this service has recorded (domain.md 8.2, separate audit role; A25). Looking is recorded too. */
@Path("/audit")
public class AuditResource {

    private final AuditRows rows;
    private final AuditTrail trail;
    private final Caller caller;

    AuditResource(AuditRows rows, AuditTrail trail, Caller caller) {
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
    }

    /** One line: who, when, what, about which record and why. */
    public record AuditView(long id, OffsetDateTime at, String actor, String act, String subject, String purpose) {}

    /** Newest first; {@code next} asks for older lines as {@code before}, absent when there are none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuditPage(List<AuditView> lines, Long next) {}

    /**
     * @param subject what the record's id begins with: a case number finds all of its children and items
     * @param until moment, not included
     */
    @GET
    @RolesAllowed("auditor")
    public AuditPage lines(
            @QueryParam("subject") @Size(max = 100) String subject,
            @QueryParam("actor") @Size(max = 100) String actor,
            @QueryParam("act") @Size(max = 60) String act,
            @QueryParam("from") OffsetDateTime from,
            @QueryParam("until") OffsetDateTime until,
            @QueryParam("before") Long before,
            @QueryParam("size") @DefaultValue("100") @Min(1) @Max(500) int size) {
        var found = rows.find(new AuditRows.Wanted(subject, actor, act, from, until, before), size);
        trail.record(caller.account(), "AUDIT_READ", subject == null ? "-" : subject, "audit");
        return new AuditPage(
                found.stream()
                        .map(row ->
                                new AuditView(row.id(), row.at(), row.actor(), row.act(), row.subject(), row.purpose()))
                        .toList(),
                found.size() < size ? null : found.getLast().id());
    }
}
