package birth.application.appointment;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.ItemState;
import birth.application.casefile.Timeline;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The parents look at the visit of a diverted item, and choose another time. */
@ApplicationScoped
public class ChooseVisit {

    private static final int INSTEAD = 3;
    private static final int SHOWN = 40;

    private final CaseFiles files;
    private final Appointments appointments;
    private final FreeSlots slots;
    private final UnitDirectory units;
    private final Timeline timeline;
    private final BusinessClock clock;

    ChooseVisit(
            CaseFiles files,
            Appointments appointments,
            FreeSlots slots,
            UnitDirectory units,
            Timeline timeline,
            BusinessClock clock) {
        this.files = files;
        this.appointments = appointments;
        this.slots = slots;
        this.units = units;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** One item of one child of a case. */
    public record Which(String caseNo, int childIndex, Item item) {}

    /** A visit and the office it leads to. */
    public record Visit(Appointment appointment, Unit unit) {}

    @Transactional
    Visit show(String digest, Which which) {
        var item = item(files.seenBy(digest, which.caseNo()), which);
        return appointments
                .of(item)
                .map(appointment -> new Visit(appointment, unit(item)))
                .orElseThrow(() -> Refusal.unknown("NO_APPOINTMENT", "这个事项没有窗口预约。"));
    }

    @Transactional
    public List<Slot> free(String digest, Which which, LocalDate from) {
        var item = item(files.seenBy(digest, which.caseNo()), which);
        refuseUnlessDiverted(item);
        return slots.from(unit(item), from == null ? LocalDate.now(clock) : from, SHOWN);
    }

    /** Books or moves the visit; the same time again changes nothing. */
    @Transactional
    public Visit choose(String digest, Which which, Instant at) {
        var file = files.lockedBy(digest, which.caseNo());
        var item = item(file, which);
        refuseUnlessDiverted(item);
        var unit = unit(item);
        var known = appointments.of(item);
        if (known.filter(visit -> visit.isBookedFor(at)).isPresent()) {
            return new Visit(known.get(), unit);
        }
        var slot = slots.at(unit, at).orElseThrow(() -> noSlot(unit, at));
        appointments.hold(unit.item(), unit.code());
        if (!slots.isFree(unit, slot)) {
            throw taken(unit, slot);
        }
        var visit = known.orElseGet(() -> new Appointment(item, slot));
        visit.book(slot);
        appointments.persist(visit);
        file.changed(clock.instant());
        timeline.ofItem(item, clock.instant(), "APPOINTMENT_MOVED", "已改约" + Slot.plain(at) + "到" + unit.name() + "办理。");
        return new Visit(visit, unit);
    }

    private Refusal taken(Unit unit, Slot slot) {
        var instead = slots.from(unit, slot.begins().toLocalDate(), INSTEAD);
        var text = instead.stream().map(free -> Slot.plain(free.at())).collect(Collectors.joining("、"));
        return Refusal.conflict(
                "SLOT_TAKEN",
                "这个时段已约满。" + (instead.isEmpty() ? "近期没有空闲时段，请电话联系窗口。" : "还可以选：" + text + "。"),
                errors(instead));
    }

    private Refusal noSlot(Unit unit, Instant at) {
        var instead = slots.from(unit, Slot.onTheWall(at).toLocalDate(), INSTEAD);
        return Refusal.unprocessable("NOT_A_SLOT", "窗口在这个时间不接受预约，请从可预约的时段中选择。", errors(instead));
    }

    private static List<FieldError> errors(List<Slot> instead) {
        return instead.stream()
                .map(free -> new FieldError("at", "SLOT_FREE", free.written(), "可以改选这个时段"))
                .toList();
    }

    private static void refuseUnlessDiverted(CaseItem item) {
        if (item.state() != ItemState.DIVERTED) {
            throw Refusal.conflict("NO_WINDOW_VISIT", "这个事项没有转窗口，不需要预约。");
        }
    }

    private Unit unit(CaseItem item) {
        return units.find(item.item(), item.unit())
                .orElseThrow(() -> Refusal.conflict("OFFICE_NOT_BOOKABLE", "这个办理单位不接受网上预约，请电话联系。"));
    }

    private static CaseItem item(CaseFile file, Which which) {
        return file.item(which.childIndex(), which.item())
                .orElseThrow(() -> Refusal.unknown("ITEM_UNKNOWN", "这个办件里没有这个事项。"));
    }
}
