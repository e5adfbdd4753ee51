package birth.application.message;

import birth.application.casefile.CaseFiles;
import birth.application.casefile.DatedItems;
import birth.application.casefile.TimelineWritten;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Messages whose cause is a day: a notice soon to lapse, and the apology for a promise not kept (domain.md 4.2, red lamp). */
@ApplicationScoped
class TellByDay {

    /** How many days before its last day an unanswered notice is called to mind. */
    private static final String REMINDER_DAYS = "birth.application.notice-reminder-days";

    /** In how many working days an overdue item is promised anew (domain.md 4.2, red lamp). */
    private static final String APOLOGY_DAYS = "birth.application.apology-days";

    /** The switch of supervision, per item and district (domain.md 4.1). */
    private static final String LAMPS = "birth.lamps.enabled";

    private final DatedItems items;
    private final CaseFiles files;
    private final Messages messages;
    private final WriteMessages write;
    private final Parameters parameters;
    private final BusinessClock clock;

    TellByDay(
            DatedItems items,
            CaseFiles files,
            Messages messages,
            WriteMessages write,
            Parameters parameters,
            BusinessClock clock) {
        this.items = items;
        this.files = files;
        this.messages = messages;
        this.write = write;
        this.parameters = parameters;
        this.clock = clock;
    }

    void tell() {
        var today = LocalDate.now(clock);
        each(
                () -> items.noticesToAnswerBy(today, today.plusDays(parameters.number(REMINDER_DAYS, today))),
                item -> "notice:" + item.ref(),
                this::reminder);
        each(
                () -> items.overdue(today).stream()
                        .filter(item -> isSupervised(item, today))
                        .toList(),
                item -> "overdue:" + item.ref() + ":" + item.day(),
                (item, cause) -> apology(item, cause, today));
    }

    /** What has been told is not looked at again, however long it stays true. */
    private void each(
            Supplier<List<DatedItems.Dated>> found,
            Function<DatedItems.Dated, String> cause,
            BiFunction<DatedItems.Dated, String, TimelineWritten> told) {
        var untold = QuarkusTransaction.requiringNew().call(() -> {
            var items = found.get();
            var known = messages.told(items.stream().map(cause).toList());
            return items.stream()
                    .filter(item -> !known.contains(cause.apply(item)))
                    .toList();
        });
        for (var item : untold) {
            QuarkusTransaction.requiringNew()
                    .run(() -> files.locked(item.caseNo()).ifPresent(file -> {
                        var one = told.apply(item, cause.apply(item)).of(file);
                        write.tell(one, one.code());
                    }));
        }
    }

    private TimelineWritten reminder(DatedItems.Dated item, String cause) {
        return TimelineWritten.byDay(cause, item, clock.instant(), "NOTICE_REMINDER", null, null, item.day());
    }

    /** The apology goes with the red lamp: where a district has switched lamps off, nobody counts and nobody apologises. */
    private boolean isSupervised(DatedItems.Dated item, LocalDate today) {
        return parameters.flag(LAMPS, item.item().name(), item.region(), today);
    }

    /** Once for each promised day, and with a new one. */
    private TimelineWritten apology(DatedItems.Dated item, String cause, LocalDate today) {
        var newDay = WorkingDays.published().after(today, parameters.number(APOLOGY_DAYS, today));
        return TimelineWritten.byDay(cause, item, clock.instant(), "OVERDUE_APOLOGY", newDay, today, item.day());
    }
}
