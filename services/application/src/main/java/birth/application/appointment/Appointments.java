package birth.application.appointment;

import birth.application.Item;
import birth.application.casefile.CaseItem;
import birth.application.casefile.WindowVisits;
import birth.kit.time.BusinessClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Visits by item and by office. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID>, WindowVisits {

    Optional<Appointment> of(CaseItem item) {
        return find("caseItem", item).firstResultOptional();
    }

    @Override
    public Optional<Instant> booked(CaseItem item) {
        return of(item).filter(visit -> visit.state() == Appointment.State.BOOKED)
                .map(Appointment::at);
    }

    Optional<Appointment> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Booked visits of one office on one day, in order; of every item whose office has this code. */
    List<Appointment> ofDay(String unit, LocalDate day) {
        return list(
                "unit = ?1 and at >= ?2 and at < ?3 and state <> ?4 order by at, id",
                unit,
                start(day),
                start(day.plusDays(1)),
                Appointment.State.CANCELLED);
    }

    /** How many families have booked each slot between the days. */
    Map<Instant, Integer> taken(Item item, String unit, LocalDate from, LocalDate until) {
        var taken = new HashMap<Instant, Integer>();
        stream(
                        "item = ?1 and unit = ?2 and at >= ?3 and at < ?4 and state = ?5",
                        item,
                        unit,
                        start(from),
                        start(until),
                        Appointment.State.BOOKED)
                .forEach(appointment -> taken.merge(appointment.at(), 1, Integer::sum));
        return taken;
    }

    /** Until the end of the transaction nobody else books at this office. */
    void hold(Item item, String unit) {
        var entities = getEntityManager();
        entities.createNativeQuery(
                        "insert into appointment_office (letter, unit) values (?1, ?2) on conflict do nothing")
                .setParameter(1, item.name())
                .setParameter(2, unit)
                .executeUpdate();
        entities.createNativeQuery("select unit from appointment_office where letter = ?1 and unit = ?2 for update")
                .setParameter(1, item.name())
                .setParameter(2, unit)
                .getSingleResult();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
