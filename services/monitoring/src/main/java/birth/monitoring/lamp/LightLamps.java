package birth.monitoring.lamp;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.reference.Calendars;
import birth.kit.reference.EditionsRead;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import birth.kit.work.Sweep;
import birth.monitoring.lamp.HearClocks.ClockMoved;
import birth.monitoring.lamp.RebuildClocks.ClocksRetold;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches the open clocks: a lamp that should burn is lit and told, one that should not is put out. All of them on a new day, those
 * that move in between. Doing it again, here or in a second instance, lights nothing twice.
 */
@ApplicationScoped
class LightLamps {

    private static final String APOLOGY = "APOLOGY_OVERDUE";

    /** For what another instance has heard, or missed. */
    private static final Duration AT_LATEST = Duration.ofMinutes(1);

    private final ClockRows clocks;
    private final LampRows lamps;
    private final LampSwitch lampSwitch;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Set<String> moved = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean all = new AtomicBoolean();
    private LocalDate lookedOn;
    private long lookedAt;
    private Sweep sweep;

    LightLamps(
            ClockRows clocks,
            LampRows lamps,
            LampSwitch lampSwitch,
            Calendars calendars,
            Parameters parameters,
            Outbox outbox,
            BusinessClock clock) {
        this.clocks = clocks;
        this.lamps = lamps;
        this.lampSwitch = lampSwitch;
        this.calendars = calendars;
        this.parameters = parameters;
        this.outbox = outbox;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofSeconds(1), "lamps", this::watch);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    /** What moved is looked at within a second; what burns by the day or by a parameter, when one of these is another. */
    void onMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved clock) {
        moved.add(clock.subject());
    }

    void onRetold(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClocksRetold retold) {
        all.set(true);
    }

    void onRead(@Observes EditionsRead read) {
        all.set(true);
    }

    private void watch() {
        var today = LocalDate.now(clock);
        if (all.getAndSet(false) || !today.equals(lookedOn) || System.nanoTime() - lookedAt > AT_LATEST.toNanos()) {
            lookedOn = null;
            look(clocks.open(), lamps.burning(), today);
            lookedOn = today;
            lookedAt = System.nanoTime();
        } else if (!moved.isEmpty()) {
            var subjects = List.copyOf(moved);
            moved.removeAll(subjects);
            try {
                look(clocks.openOf(subjects), lamps.burningOver(subjects), today);
            } catch (RuntimeException failed) {
                moved.addAll(subjects);
                throw failed;
            }
        }
    }

    private void look(List<SupervisedClock> clocks, Map<SupervisedClock.Key, Set<Lamp>> burning, LocalDate today) {
        var calendar = calendars.present();
        var limits = Thresholds.inForce(parameters, today);
        var switched = lampSwitch.on(today);
        for (var open : clocks) {
            var lit = burning.remove(open.key());
            var should = switched.test(open) ? Lamp.of(open, today, calendar, limits) : Set.<Lamp>of();
            if (!should.equals(lit == null ? Set.of() : lit)) {
                QuarkusTransaction.requiringNew().run(() -> change(open.key(), today, calendar, limits));
            }
        }
        burning.keySet()
                .forEach(ended -> QuarkusTransaction.requiringNew().run(() -> change(ended, today, calendar, limits)));
    }

    /** Looks again under the lock of the clock, for it may have moved on since. */
    private void change(SupervisedClock.Key key, LocalDate today, WorkingDays calendar, Thresholds limits) {
        clocks.locked(key).ifPresent(now -> {
            var should = lampSwitch.on(today).test(now) ? Lamp.of(now, today, calendar, limits) : Set.<Lamp>of();
            var lit = lamps.burningOver(List.of(key.subject())).getOrDefault(key, Set.of());
            lit.stream()
                    .filter(lamp -> !should.contains(lamp))
                    .forEach(lamp -> lamps.putOut(key, lamp, clock.instant()));
            should.stream().filter(lamp -> !lit.contains(lamp)).forEach(lamp -> light(now, lamp, today, calendar));
        });
    }

    private void light(SupervisedClock over, Lamp lamp, LocalDate today, WorkingDays calendar) {
        var id = UUID.randomUUID();
        var apology = lamp == Lamp.RED ? APOLOGY : null;
        if (lamps.light(id, over, lamp, Reasons.of(lamp, over, today, calendar), apology, clock.instant())
                && lamp.isRaised()) {
            outbox.append(OutgoingEvent.of(
                    "supervision-events",
                    caseNo(over),
                    "supervision.lamp-raised.v1",
                    over.key().subject(),
                    facts(id, over, lamp, apology)));
        }
    }

    private static Map<String, Object> facts(UUID id, SupervisedClock over, Lamp lamp, String apology) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("caseNo", caseNo(over));
        if (!over.isOfCase()) {
            facts.put("childIndex", Integer.parseInt(over.key().subject().split("-")[1]));
            facts.put("item", over.key().item());
            facts.put("attempt", over.key().attempt());
            facts.put("department", over.office().department());
            facts.put("unit", over.office().unit());
        }
        facts.put("region", over.office().region());
        facts.put("lampId", id);
        facts.put("lamp", lamp);
        facts.put("dueOn", over.promise().dueOn());
        if (apology != null) {
            facts.put("apologyKey", apology);
        }
        return facts;
    }

    private static String caseNo(SupervisedClock clock) {
        return clock.key().subject().split("-")[0];
    }
}
