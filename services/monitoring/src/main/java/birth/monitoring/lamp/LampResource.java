package birth.monitoring.lamp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Supervision of time limits (domain.md 4.2). A supervisor sees and explains what the own unit holds. */
@Path("/lamps")
public class LampResource {

    private final Supervision supervision;
    private final AnswerLamp answer;
    private final RebuildClocks rebuild;

    LampResource(Supervision supervision, AnswerLamp answer, RebuildClocks rebuild) {
        this.supervision = supervision;
        this.answer = answer;
        this.rebuild = rebuild;
    }

    /** {@code lines}: one page of {@code total}; {@code counts}: under each lamp and mark, whichever lamp is asked for. */
    public record LampPage(int total, Map<String, Integer> counts, List<LampViews.Line> lines) {}

    /** What the department says about a lamp. */
    public record LampTextRequest(
            @NotNull(message = "请填写说明") @Size(min = 2, max = 1000, message = "请写 2 到 1000 字")
            String text) {}

    /** Whether the red card was wrong. */
    public record AppealDecisionRequest(@NotNull Boolean upheld) {}

    /** {@code differing}: subjects that had been told differently before. */
    public record RebuildView(int clocks, List<String> differing) {}

    /**
     * Clerks see those of their own office, units and regions.
     *
     * @param of these items only, as {@code <caseNo>-<child>/<item>/<attempt>}
     */
    @GET
    @RolesAllowed({"administrator", "supervisor", "clerk"})
    public LampPage list(
            @QueryParam("department") @Pattern(regexp = "[a-z-]{1,40}") String department,
            @QueryParam("region") @Pattern(regexp = "\\d{2,6}") String region,
            @QueryParam("lamp") @Pattern(regexp = "[A-Z_]{1,20}") String lamp,
            @QueryParam("of") @Size(max = 200) List<String> of,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        var asked = Set.copyOf(of);
        var all = supervision.now(department).stream()
                .filter(line -> region == null || line.region().startsWith(region))
                .filter(line -> asked.isEmpty() || asked.contains(line.reference()))
                .toList();
        var counts = new TreeMap<String, Integer>();
        all.stream().flatMap(LampViews.Line::burning).forEach(each -> counts.merge(each, 1, Integer::sum));
        var found = all.stream()
                .filter(line -> lamp == null || line.burning().anyMatch(lamp::equals))
                .toList();
        return new LampPage(
                found.size(),
                counts,
                found.stream().skip((long) page * size).limit(size).toList());
    }

    /** As everything stands at the end of this day. */
    @GET
    @Path("/report")
    @RolesAllowed({"administrator", "supervisor"})
    public LampViews.Report report() {
        return supervision.report();
    }

    /**
     * Lamps that were lit and await an explanation, the decision of an appeal or their closing, the longest waiting first.
     *
     * @param caseNo of this case only
     */
    @GET
    @Path("/lit")
    @RolesAllowed({"administrator", "supervisor"})
    public LampViews.LitPage lit(
            @QueryParam("awaiting") @NotNull Awaiting awaiting,
            @QueryParam("caseNo") @Pattern(regexp = "\\d{20}[0-9A-Z]") String caseNo) {
        return supervision.awaiting(awaiting, caseNo);
    }

    /** A child's clocks, or those of a case with its children, and every lamp that was lit over them. */
    @GET
    @Path("/{subject}")
    @RolesAllowed({"administrator", "supervisor"})
    public LampViews.Subject one(@PathParam("subject") @Pattern(regexp = "\\d{20}[0-9A-Z](-[1-6])?") String subject) {
        return supervision.of(subject);
    }

    @POST
    @Path("/{id}/explanation")
    @RolesAllowed("supervisor")
    public Lit explain(@PathParam("id") UUID id, @NotNull @Valid LampTextRequest request) {
        return answer.explain(id, request.text());
    }

    @POST
    @Path("/{id}/appeal")
    @RolesAllowed("supervisor")
    public Lit appeal(@PathParam("id") UUID id, @NotNull @Valid LampTextRequest request) {
        return answer.appeal(id, request.text());
    }

    @POST
    @Path("/{id}/appeal-decision")
    @RolesAllowed("administrator")
    public Lit decideAppeal(@PathParam("id") UUID id, @NotNull @Valid AppealDecisionRequest request) {
        return answer.decideAppeal(id, request.upheld());
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed("administrator")
    public Lit close(@PathParam("id") UUID id) {
        return answer.close(id);
    }

    /** Tells all clocks anew from the topics and says what had been told differently. */
    @POST
    @Path("/rebuild")
    @RolesAllowed("administrator")
    public RebuildView rebuild() {
        var done = rebuild.rebuild();
        return new RebuildView(done.clocks(), done.differing());
    }
}
