package birth.application.message;

import birth.application.casefile.CaseFiles;
import birth.application.casefile.DatedItems;
import birth.application.casefile.TimelineWritten;
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

    private final DatedItems items;
    private final CaseFiles files;
    private final Messages messages;
    private final WriteMessages write;
    private final MessageRules rules;
    private final BusinessClock clock;

    TellByDay(
            DatedItems items,
            CaseFiles files,
            Messages messages,
            WriteMessages write,
            MessageRules rules,
            BusinessClock clock) {
        this.items = items;
        this.files = files;
        this.messages = messages;
        this.write = write;
        this.rules = rules;
        this.clock = clock;
    }

    void tell() {
        var today = LocalDate.now(clock);
        each(
                () -> items.noticesToAnswerBy(today, today.plusDays(rules.noticeReminderDays())),
                item -> "notice:" + item.ref(),
                this::reminder);
        each(
                () -> items.overdue(today),
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

    /** Once for each promised day, and with a new one. */
    private TimelineWritten apology(DatedItems.Dated item, String cause, LocalDate today) {
        var newDay = WorkingDays.published().after(today, rules.apologyDays());
        return TimelineWritten.byDay(cause, item, clock.instant(), "OVERDUE_APOLOGY", newDay, today, item.day());
    }
}
