package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.claim.Absence;
import birth.casework.claim.Absences;
import birth.casework.claim.Colleague;
import birth.casework.claim.Colleagues;
import birth.casework.item.State;
import birth.casework.item.WorkItems;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The colleagues of the caller's units, what they have in hand, and who of them is away. */
@Path("/colleagues")
public class ColleagueResource {

    private final Colleagues colleagues;
    private final Absences absences;
    private final WorkItems items;
    private final Desk desk;
    private final Caller caller;
    private final BusinessClock clock;

    ColleagueResource(
            Colleagues colleagues, Absences absences, WorkItems items, Desk desk, Caller caller, BusinessClock clock) {
        this.colleagues = colleagues;
        this.absences = absences;
        this.items = items;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param inHand open items of this unit
     * @param absences of today and later
     */
    public record ColleagueView(
            String account,
            String unit,
            boolean supervisor,
            OffsetDateTime seenAt,
            long inHand,
            List<Absence> absences) {}

    /** @param standIn who takes over, or nobody: the queue */
    public record AbsenceRequest(
            @NotNull(message = "请填写请假的第一天") LocalDate from,
            @NotNull(message = "请填写请假的最后一天") LocalDate until,
            @Size(max = 100, message = "账号不超过 100 字") String standIn) {}

    @GET
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public List<ColleagueView> all() {
        colleagues.seen(caller, desk.isSupervisor());
        var known = colleagues.of(caller.units());
        var away = absences.of(known.stream().map(Colleague::account).distinct().toList());
        return known.stream().map(each -> view(each, away)).toList();
    }

    /** By the person concerned, or a supervisor of the unit; takes effect on its first day without anybody doing anything more. */
    @POST
    @Path("/{account}/absences")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Response away(@PathParam("account") @NotBlank String account, @Valid @NotNull AbsenceRequest request) {
        mustBeMineToSay(account);
        if (request.until().isBefore(request.from()) || request.until().isBefore(LocalDate.now(clock))) {
            throw Refusal.conflict("ABSENCE_PAST", "请假的最后一天不能早于第一天，也不能早于今天。");
        }
        if (request.standIn() != null && (request.standIn().equals(account) || !isColleague(request.standIn()))) {
            throw Refusal.conflict("COLLEAGUE_UNKNOWN", "代办人须是本单位的另一位同事。");
        }
        return Response.status(Response.Status.CREATED)
                .entity(absences.record(account, request.from(), request.until(), request.standIn(), desk.account()))
                .build();
    }

    /** Back early, or recorded by mistake; what was passed on stays with whom it is. */
    @POST
    @Path("/{account}/absences/{id}/end")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public void back(@PathParam("account") String account, @PathParam("id") UUID id) {
        mustBeMineToSay(account);
        absences.find(id)
                .filter(absence -> absence.account().equals(account))
                .ifPresentOrElse(absence -> absences.end(id), () -> {
                    throw Refusal.unknown("ABSENCE_UNKNOWN", "没有这条请假登记，或它已结束。");
                });
    }

    private void mustBeMineToSay(String account) {
        if (!account.equals(desk.account()) && !(desk.isSupervisor() && isColleague(account))) {
            throw Refusal.forbidden("NOT_YOUR_ABSENCE", "只能登记本人的请假；替同事登记须由科室负责人办理。");
        }
    }

    private boolean isColleague(String account) {
        return colleagues.of(caller.units()).stream()
                .anyMatch(each -> each.account().equals(account));
    }

    private ColleagueView view(Colleague each, List<Absence> away) {
        return new ColleagueView(
                each.account(),
                each.unit(),
                each.supervisor(),
                each.seenAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                items.count("claimedBy = ?1 and unit = ?2 and state in ?3", each.account(), each.unit(), State.OPEN),
                away.stream()
                        .filter(absence -> absence.account().equals(each.account()))
                        .toList());
    }
}
