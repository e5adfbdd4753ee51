package birth.monitoring.eventlog;

import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What was heard: how many of each type, and line by line. */
@Path("/")
public class EventResource {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final EventLog log;

    EventResource(EventLog log) {
        this.log = log;
    }

    /** Since the beginning, or what happened on the days {@code from} to {@code to}, both included. */
    @GET
    @Path("/counts")
    @RolesAllowed("administrator")
    public List<EventCount> counts(
            @QueryParam("from") @Pattern(regexp = DAY, message = "日期形如 2026-11-03") String from,
            @QueryParam("to") @Pattern(regexp = DAY, message = "日期形如 2026-11-03") String to) {
        if (from == null && to == null) {
            return log.counts();
        }
        if (from == null || to == null) {
            throw Refusal.malformed("PERIOD_INCOMPLETE", "统计时段要有开始日（from）和结束日（to），请两个都填写。", List.of());
        }
        return log.counts(day(from), day(to));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Refusal.malformed("NO_SUCH_DAY", "没有 " + text + " 这一天，请填写日历上的日期。", List.of());
        }
    }

    /** Newest first. {@code subject} is exact: a case's own events and those of its children have different subjects. */
    @GET
    @Path("/events")
    @RolesAllowed("administrator")
    public List<LoggedEvent> events(
            @QueryParam("subject") @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "应为办件编号、办件编号加孩子序号，或分娩记录编号")
                    String subject,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return log.newest(subject, page, size);
    }
}
