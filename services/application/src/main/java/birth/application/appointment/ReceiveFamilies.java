package birth.application.appointment;

import birth.application.appointment.AppointmentResource.AppointmentView;
import birth.application.casefile.CaseItem;
import birth.application.casefile.Timeline;
import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who comes to a window, and who did not; only for its own staff and with masked names (domain.md 8.3, 8.4). */
@ApplicationScoped
class ReceiveFamilies {

    private final Appointments appointments;
    private final RealNames realNames;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ReceiveFamilies(
            Appointments appointments, RealNames realNames, Timeline timeline, AuditTrail audit, BusinessClock clock) {
        this.appointments = appointments;
        this.realNames = realNames;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<AppointmentView> day(Caller caller, String unit, LocalDate day) {
        if (!caller.units().contains(unit)) {
            throw Refusal.forbidden("UNIT_NOT_YOURS", "只能查看本单位窗口的预约。");
        }
        audit.record(caller.account(), "APPOINTMENTS_READ", unit, day.toString());
        return appointments.ofDay(unit, day).stream()
                .filter(appointment -> isFor(caller, appointment.caseItem()))
                .map(this::view)
                .toList();
    }

    /** Nobody came; said again it changes nothing. */
    @Transactional
    AppointmentView missed(Caller caller, UUID id) {
        var appointment = appointments
                .locked(id)
                .filter(known -> isFor(caller, known.caseItem()))
                .orElseThrow(() -> Refusal.unknown("NO_APPOINTMENT", "没有这个预约，或它不在您的窗口。"));
        if (appointment.miss(clock.instant())) {
            timeline.ofItem(
                    appointment.caseItem(), clock.instant(), "APPOINTMENT_MISSED", "您没有按预约到场，可以重新选择时间，已填内容仍然有效。");
        }
        return view(appointment);
    }

    /** An office's staff see the items of their department, the hall's counter those of its units. */
    private static boolean isFor(Caller caller, CaseItem item) {
        var department = item.item().department();
        return caller.covers(item.unit(), item.region())
                && (caller.hasRole("counter")
                        || caller.hasRole("clerk:" + department)
                        || caller.hasRole("supervisor:" + department));
    }

    private AppointmentView view(Appointment appointment) {
        var item = appointment.caseItem();
        var file = item.caseFile();
        return new AppointmentView(
                appointment.id(),
                file.caseNo(),
                item.childIndex(),
                item.item().name(),
                item.item().label(),
                Masking.name(realNames.person(file.applicantRef()).name()),
                Slot.onTheWall(appointment.at()),
                Slot.onTheWall(appointment.until()),
                appointment.state().name());
    }
}
