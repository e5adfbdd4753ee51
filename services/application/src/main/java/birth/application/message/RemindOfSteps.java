package birth.application.message;

import birth.application.Item;
import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.TimelineWritten;
import birth.application.eligibility.Parameters;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Reminds a family on fixed days from the birth of what only it can do: go to the window, answer, consent (domain.md 5,
 * Proactive), and of the insurance it has left out (2.3, I7). What an office waits for is that office's to remind of.
 */
@ApplicationScoped
class RemindOfSteps {

    private static final int AT_ONCE = 100;

    private final Rows rows;
    private final CaseFiles files;
    private final Births births;
    private final WriteMessages write;
    private final MessageTimes times;
    private final Parameters parameters;
    private final BusinessClock clock;

    RemindOfSteps(
            Rows rows,
            CaseFiles files,
            Births births,
            WriteMessages write,
            MessageTimes times,
            Parameters parameters,
            BusinessClock clock) {
        this.rows = rows;
        this.files = files;
        this.births = births;
        this.write = write;
        this.times = times;
        this.parameters = parameters;
        this.clock = clock;
    }

    void onWritten(@Observes TimelineWritten told) {
        if (told.code().equals("SUBMITTED")) {
            plan(told.file());
        }
    }

    void tell() {
        QuarkusTransaction.requiringNew()
                .call(() -> rows.read(
                        "select case_no from step_reminder where due_on <= ? order by due_on limit " + AT_ONCE,
                        row -> row.getString(1),
                        today()))
                .forEach(caseNo -> QuarkusTransaction.requiringNew()
                        .run(() -> files.locked(caseNo).ifPresent(this::remind)));
    }

    private void remind(CaseFile file) {
        var age = age(file);
        var reached = times.stepDays().stream().filter(day -> day <= age).reduce((earlier, later) -> later);
        if (!file.isReleased()) {
            reached.ifPresent(day -> remind(file, day));
        }
        plan(file);
    }

    private void remind(CaseFile file, int day) {
        for (var item : file.items()) {
            if (item.awaitsFamily() && !file.isBereaved(item.childIndex())) {
                tell(file, item.childIndex(), item.item(), "STEP_OPEN", day, null);
            }
        }
        if (times.declinedInsuranceDays().contains(day)) {
            var born = bornOn(file);
            var last = born.plusDays(parameters.number("retroactiveDays", born));
            file.items().stream()
                    .map(CaseItem::childIndex)
                    .distinct()
                    .filter(child -> isWithoutInsurance(file, child) && !file.isBereaved(child))
                    .forEach(child -> tell(file, child, Item.I, "INSURANCE_LEFT_OUT", day, last));
        }
    }

    /** Never chosen, or taken back. */
    private static boolean isWithoutInsurance(CaseFile file, int child) {
        return file.item(child, Item.I).map(CaseItem::isTakenBack).orElse(true);
    }

    private void tell(CaseFile file, int child, Item item, String code, int day, LocalDate until) {
        var cause = "step:" + file.caseNo() + "-" + child + "-" + item + ":" + code + ":" + day;
        write.tell(
                new TimelineWritten(
                        cause, file, child, item, clock.instant(), code, null, null, null, until, null, null),
                code);
    }

    /** The next day still to come; the case is forgotten after the last one. */
    private void plan(CaseFile file) {
        var age = age(file);
        var next =
                times.stepDays().stream().filter(day -> day > age).findFirst().map(bornOn(file)::plusDays);
        rows.change("delete from step_reminder where case_no = ?", file.caseNo());
        next.ifPresent(
                day -> rows.change("insert into step_reminder (case_no, due_on) values (?, ?)", file.caseNo(), day));
    }

    private long age(CaseFile file) {
        return ChronoUnit.DAYS.between(bornOn(file), today());
    }

    /** Twins are born on one day or nearly so: the first one's counts. */
    private LocalDate bornOn(CaseFile file) {
        return births.record(file.deliveryRef()).liveChildren().stream()
                .map(DeliveryRecord.Child::birthDateTime)
                .map(born -> OffsetDateTime.parse(born).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
