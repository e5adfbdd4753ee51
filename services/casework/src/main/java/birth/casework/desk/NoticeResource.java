package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.notice.Defect;
import birth.casework.notice.IssueNotice;
import birth.casework.notice.WithdrawNotice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** One-time notices (domain.md 3.3). */
@Path("/work-items")
public class NoticeResource {

    private final Desk desk;
    private final IssueNotice issueNotice;
    private final WithdrawNotice withdrawNotice;

    NoticeResource(Desk desk, IssueNotice issueNotice, WithdrawNotice withdrawNotice) {
        this.desk = desk;
        this.issueNotice = issueNotice;
        this.withdrawNotice = withdrawNotice;
    }

    /** @param supervisorReason why a later notice names what could be seen at the first; a supervisor's only */
    public record NoticeRequest(
            @NotEmpty(message = "请至少选择一项需要补正的内容") @Size(max = 20)
            List<@Valid @NotNull Defect> defects,

            @Size(max = 1000, message = "理由不超过 1000 字") String supervisorReason) {}

    public record Noticed(UUID noticeId, String noticeNo) {}

    @POST
    @Path("/{id}/notices")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Noticed notice(@PathParam("id") UUID id, @Valid @NotNull NoticeRequest request) {
        var notice = issueNotice.issue(
                desk.lockedInScope(id),
                request.defects(),
                request.supervisorReason(),
                desk.account(),
                desk.isSupervisor());
        return new Noticed(notice.id(), notice.noticeNo());
    }

    @POST
    @Path("/{id}/notice-withdrawal")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row withdraw(@PathParam("id") UUID id, @Valid @NotNull TextRequest request) {
        var item = desk.lockedInScope(id);
        withdrawNotice.withdraw(item, request.reason(), desk.account(), desk.isSupervisor());
        return desk.row(item);
    }
}
