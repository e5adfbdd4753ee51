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
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Messages whose cause is a day: a notice soon to lapse, and the apology for a promise not kept (domain.md 4.2, red lamp). */
@ApplicationScoped
class TellByDay {

    private final DatedItems items;
    private final CaseFiles files;
    private final WriteMessages write;
    private final MessageRules rules;
    private final BusinessClock clock;

    TellByDay(DatedItems items, CaseFiles files, WriteMessages write, MessageRules rules, BusinessClock clock) {
        this.items = items;
        this.files = files;
        this.write = write;
        this.rules = rules;
        this.clock = clock;
    }

    void tell() {
        var today = LocalDate.now(clock);
        each(() -> items.noticesToAnswerBy(today, today.plusDays(rules.noticeReminderDays())), this::reminder);
        each(() -> items.overdue(today), item -> apology(item, today));
    }

    private void each(Callable<List<DatedItems.Dated>> found, Function<DatedItems.Dated, TimelineWritten> told) {
        for (var item : QuarkusTransaction.requiringNew().call(found)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> files.locked(item.caseNo()).ifPresent(file -> {
                        var one = told.apply(item).of(file);
                        write.tell(one, one.code());
                    }));
        }
    }

    private TimelineWritten reminder(DatedItems.Dated item) {
        return TimelineWritten.byDay(
                "notice:" + item.ref(), item, clock.instant(), "NOTICE_REMINDER", null, null, item.day());
    }

    /** Once for each promised day, and with a new one. */
    private TimelineWritten apology(DatedItems.Dated item, LocalDate today) {
        var newDay = WorkingDays.published().after(today, rules.apologyDays());
        return TimelineWritten.byDay(
                "overdue:" + item.ref() + ":" + item.day(),
                item,
                clock.instant(),
                "OVERDUE_APOLOGY",
                newDay,
                today,
                item.day());
    }
}
