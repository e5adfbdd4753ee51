package birth.application.appointment;

import birth.application.casefile.CaseItem;
import birth.application.casefile.ItemHeard;
import birth.application.casefile.ItemState;
import birth.application.casefile.Timeline;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/**
 * An item that was diverted gets the first free visit of its office by itself, with what the parents filled in carried over;
 * the visit ends with the item (domain.md 3.3; scenario A12). A bereaved family is called, not summoned (3.6).
 */
@ApplicationScoped
class FollowItem {

    private final Appointments appointments;
    private final FreeSlots slots;
    private final UnitDirectory units;
    private final Timeline timeline;

    FollowItem(Appointments appointments, FreeSlots slots, UnitDirectory units, Timeline timeline) {
        this.appointments = appointments;
        this.slots = slots;
        this.units = units;
        this.timeline = timeline;
    }

    void onHeard(@Observes ItemHeard heard) {
        var item = heard.item();
        var visit = appointments.of(item);
        if (item.state() == ItemState.DIVERTED) {
            if (visit.filter(known -> known.state() != Appointment.State.CANCELLED)
                            .isEmpty()
                    && !item.caseFile().isBereaved(item.childIndex())) {
                units.find(item.item(), item.unit())
                        .ifPresent(unit -> book(item, unit, visit.orElse(null), heard.at()));
            }
            return;
        }
        visit.ifPresent(known -> end(item, known, heard.at()));
    }

    private void book(CaseItem item, Unit unit, Appointment former, Instant at) {
        appointments.hold(unit.item(), unit.code());
        var slot = slots.first(unit);
        if (slot.isEmpty()) {
            timeline.ofItem(item, at, "APPOINTMENT_NONE_FREE", unit.name() + "近期的预约已满，请拨打" + unit.phone() + "联系到场时间。");
            return;
        }
        if (former == null) {
            appointments.persist(new Appointment(item, slot.get()));
        } else {
            former.book(slot.get());
        }
        timeline.ofItem(
                item,
                at,
                "APPOINTMENT_BOOKED",
                "已为您预约" + Slot.plain(slot.get().at()) + "到" + unit.name() + "办理，时间不合适可以改约；窗口已有您填写的内容。");
    }

    private void end(CaseItem item, Appointment visit, Instant at) {
        var kept = item.state() == ItemState.COMPLETED;
        if (visit.end(kept ? Appointment.State.KEPT : Appointment.State.CANCELLED) && !kept) {
            timeline.ofItem(item, at, "APPOINTMENT_CANCELLED", "窗口预约已取消，您不需要到场。");
        }
    }
}
