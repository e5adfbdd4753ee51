package birth.application.export;

import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The only way to take rows away; clerks and services have none (domain.md 8.4; A25). */
@Path("/exports")
public class ExportResource {

    private static final int MINE = 50;

    private final AskExport ask;
    private final FetchExport fetch;
    private final Exports exports;
    private final Caller caller;

    ExportResource(AskExport ask, FetchExport fetch, Exports exports, Caller caller) {
        this.ask = ask;
        this.fetch = fetch;
        this.exports = exports;
        this.caller = caller;
    }

    /** {@code region}: two to six digits that county codes begin with; days of submission, both included. */
    public record FilterRequest(
            @NotNull @Pattern(regexp = "\\d{2,6}") String region,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}

    /** {@code rows}: at most so many. */
    public record ExportRequest(
            @NotNull @Pattern(regexp = "CASES|ITEMS") String what,
            @NotNull @Valid FilterRequest filter,
            @NotBlank @Size(max = 200) String purpose,
            @NotNull @Min(1) @Max(5000) Integer rows) {}

    /** {@code fetchUntil}: as long as an approval holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExportView(
            UUID id,
            String what,
            String region,
            LocalDate from,
            LocalDate until,
            String purpose,
            int rows,
            String department,
            String requestedBy,
            OffsetDateTime requestedAt,
            String state,
            String decidedBy,
            OffsetDateTime fetchUntil) {}

    public record RowsView(int count, List<FetchExport.Row> rows) {}

    @POST
    @RolesAllowed({"administrator", "supervisor"})
    public RestResponse<ExportView> ask(@NotNull @Valid ExportRequest request) {
        var filter = request.filter();
        var view = view(ask.ask(
                caller,
                Export.What.valueOf(request.what()),
                new Export.Filter(filter.region(), filter.from(), filter.until()),
                request.purpose(),
                request.rows()));
        return RestResponse.ResponseBuilder.<ExportView>created(URI.create("/exports/" + view.id() + "/rows"))
                .entity(view)
                .build();
    }

    /** The caller's own requests, the newest first; at most fifty. */
    @GET
    @Path("/mine")
    @RolesAllowed({"administrator", "supervisor"})
    public List<ExportView> mine() {
        return exports.newestOf(caller.account(), MINE).stream().map(this::view).toList();
    }

    /** What waits for a decision, for those who decide. */
    @GET
    @RolesAllowed({"auditor", "security"})
    public List<ExportView> list(
            @QueryParam("state") @DefaultValue("REQUESTED") @Pattern(regexp = "REQUESTED|APPROVED|REJECTED")
                    String state) {
        return exports.in(Export.State.valueOf(state)).stream().map(this::view).toList();
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"auditor", "security"})
    public ExportView approve(@PathParam("id") UUID id) {
        return view(ask.decide(caller, id, Export.State.APPROVED));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({"auditor", "security"})
    public ExportView reject(@PathParam("id") UUID id) {
        return view(ask.decide(caller, id, Export.State.REJECTED));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({"administrator", "supervisor"})
    public RowsView rows(@PathParam("id") UUID id) {
        var rows = fetch.fetch(caller.account(), id);
        return new RowsView(rows.size(), rows);
    }

    private ExportView view(Export export) {
        return new ExportView(
                export.id(),
                export.what().name(),
                export.filter().region(),
                export.filter().from(),
                export.filter().until(),
                export.purpose(),
                export.most(),
                export.scope().department(),
                export.requestedBy(),
                export.requestedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                export.state().name(),
                export.decidedBy(),
                fetch.until(export)
                        .map(until -> until.atZone(BusinessClock.ZONE).toOffsetDateTime())
                        .orElse(null));
    }
}
