package birth.casework.claim;

import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.OneByOne;
import birth.casework.item.State;
import birth.casework.item.WorkClock;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** No item stays with an officer who is away, or who has let it lie. */
@ApplicationScoped
class EndClaims {

    private final WorkItems items;
    private final OneByOne oneByOne;
    private final Absences absences;
    private final HandOver handOver;
    private final LetterSettings settings;
    private final Chronicle chronicle;
    private final Duration interval;
    private Sweep sweep;

    EndClaims(
            WorkItems items,
            OneByOne oneByOne,
            Absences absences,
            HandOver handOver,
            LetterSettings settings,
            Chronicle chronicle,
            @ConfigProperty(name = "birth.casework.sweep-interval") Duration interval) {
        this.items = items;
        this.oneByOne = oneByOne;
        this.absences = absences;
        this.handOver = handOver;
        this.settings = settings;
        this.chronicle = chronicle;
        this.interval = interval;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(interval, "casework-claims", this::look);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void look() {
        QuarkusTransaction.requiringNew().call(absences::beginning).forEach(this::begin);
        oneByOne.each(this::idle, this::giveBack);
    }

    /** Item by item; begun again from the start when it was cut short. */
    private void begin(Absence absence) {
        oneByOne.each(() -> inHand(absence.account()), item -> handOver.passOn(item, absence));
        QuarkusTransaction.requiringNew().run(() -> absences.begun(absence.id()));
    }

    private List<UUID> inHand(String account) {
        return ids(items.list("claimedBy = ?1 and state in ?2", account, State.OPEN));
    }

    private List<UUID> idle() {
        var lately = chronicle.today().minusDays(settings.claimIdleDays()).atStartOfDay(BusinessClock.ZONE);
        return ids(items.list("state = ?1 and touchedAt < ?2", State.CLAIMED, lately.toInstant()).stream()
                .filter(this::isIdle)
                .toList());
    }

    private void giveBack(WorkItem item) {
        if (item.state() == State.CLAIMED && isIdle(item)) {
            var officer = item.claimedBy();
            item.release(officer);
            chronicle.note(item, Chronicle.MACHINE, "CLAIM_LAPSED", null, officer);
        }
    }

    /** Whose paper is still promised lies with the family, not with the officer. */
    private boolean isIdle(WorkItem item) {
        if (item.isMaterialOutstanding()) {
            return false;
        }
        var touched = LocalDate.ofInstant(item.touchedAt(), BusinessClock.ZONE);
        return chronicle.today().isAfter(WorkClock.after(touched, settings.claimIdleDays()));
    }

    private static List<UUID> ids(List<WorkItem> found) {
        return found.stream().map(WorkItem::id).toList();
    }
}
