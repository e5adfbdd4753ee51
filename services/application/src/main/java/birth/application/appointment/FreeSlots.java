package birth.application.appointment;

import birth.application.unit.Unit;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When an office has room: on working days within its hours. */
@ApplicationScoped
class FreeSlots {

    private final Appointments appointments;
    private final BusinessClock clock;
    private final int leadDays;
    private final int horizonDays;

    FreeSlots(
            Appointments appointments,
            BusinessClock clock,
            @ConfigProperty(name = "birth.application.appointment.lead-days") int leadDays,
            @ConfigProperty(name = "birth.application.appointment.horizon-days") int horizonDays) {
        this.appointments = appointments;
        this.clock = clock;
        this.leadDays = leadDays;
        this.horizonDays = horizonDays;
    }

    /** The first free ones that begin on this day or later, in order. */
    List<Slot> from(Unit unit, LocalDate from, int most) {
        var first = max(from, earliest());
        var taken = appointments.taken(unit.item(), unit.code(), first, afterLast());
        return all(unit, first)
                .filter(slot -> taken.getOrDefault(slot.at(), 0) < unit.hours().capacity())
                .limit(most)
                .toList();
    }

    Optional<Slot> first(Unit unit) {
        return from(unit, earliest(), 1).stream().findFirst();
    }

    /** The slot that begins at this moment, free or not. */
    Optional<Slot> at(Unit unit, Instant moment) {
        var day = moment.atZone(BusinessClock.ZONE).toLocalDate();
        return all(unit, max(day, earliest()))
                .takeWhile(slot -> !slot.at().isAfter(moment))
                .filter(slot -> slot.at().equals(moment))
                .findFirst();
    }

    boolean isFree(Unit unit, Slot slot) {
        var day = slot.begins().toLocalDate();
        return appointments
                        .taken(unit.item(), unit.code(), day, day.plusDays(1))
                        .getOrDefault(slot.at(), 0)
                < unit.hours().capacity();
    }

    private Stream<Slot> all(Unit unit, LocalDate first) {
        if (!first.isBefore(afterLast())) {
            return Stream.empty();
        }
        return first.datesUntil(afterLast())
                .filter(WorkingDays.published()::isWorkingDay)
                .flatMap(day -> unit.hours().starts().stream()
                        .map(time -> day.atTime(time).atZone(BusinessClock.ZONE).toInstant()))
                .map(at -> new Slot(at, at.plus(Duration.ofMinutes(unit.hours().slotMinutes()))));
    }

    private LocalDate earliest() {
        return LocalDate.now(clock).plusDays(leadDays);
    }

    private LocalDate afterLast() {
        return LocalDate.now(clock).plusDays(leadDays + horizonDays);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
