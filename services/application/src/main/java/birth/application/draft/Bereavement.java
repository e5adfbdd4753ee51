package birth.application.draft;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.birth.Births;
import birth.application.birth.ChildDeath;
import birth.application.birth.ChildDeaths;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** A family that applies after a death (domain.md 2.2 E24): what only a living child needs is neither asked nor begun. */
@ApplicationScoped
class Bereavement {

    private static final Known NOTHING = new Known(List.of(), List.of());

    private final ChildDeaths deaths;
    private final Births births;
    private final BusinessClock clock;

    Bereavement(ChildDeaths deaths, Births births, BusinessClock clock) {
        this.deaths = deaths;
        this.births = births;
        this.clock = clock;
    }

    /**
     * @param children plural indexes of those who have died
     * @param ended items that no child of the delivery lives to need; none while one of them lives
     */
    record Known(List<Integer> children, List<Item> ended) {

        Form spare(Form form) {
            return form.without(ended);
        }
    }

    /** While the hospital's record is awaited nobody is known to have died. */
    Known of(Draft draft) {
        return draft.deliveryRef().map(ref -> known(ref, births.record(ref))).orElse(NOTHING);
    }

    private Known known(String deliveryRef, DeliveryRecord record) {
        var died = deaths.of(deliveryRef).stream()
                .map(ChildDeath::pluralIndex)
                .sorted()
                .toList();
        var allDied = record.liveChildren().stream()
                .map(DeliveryRecord.Child::pluralIndex)
                .allMatch(died::contains);
        return new Known(died, allDied ? ended(record.region()) : List.of());
    }

    private List<Item> ended(String region) {
        return ItemCatalogue.of(region, LocalDate.now(clock)).endingAtDeath();
    }
}
