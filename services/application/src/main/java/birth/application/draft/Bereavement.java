package birth.application.draft;

import birth.application.Item;
import birth.application.ItemCatalogue;
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

    private final ChildDeaths deaths;
    private final BusinessClock clock;

    Bereavement(ChildDeaths deaths, BusinessClock clock) {
        this.deaths = deaths;
        this.clock = clock;
    }

    /**
     * @param children plural indexes of those who have died
     * @param ended items that no child of the delivery lives to need; none while one of them lives
     */
    record Known(List<Integer> children, List<Item> ended) {

        static final Known NOTHING = new Known(List.of(), List.of());

        Form spare(Form form) {
            return form.without(ended);
        }
    }

    Known of(String deliveryRef, DeliveryRecord record) {
        var died = deaths.of(deliveryRef).stream().map(ChildDeath::pluralIndex).sorted().toList();
        var allDied = record.liveChildren().stream().map(DeliveryRecord.Child::pluralIndex).allMatch(died::contains);
        return new Known(died, allDied ? ended(record.region()) : List.of());
    }

    private List<Item> ended(String region) {
        return ItemCatalogue.of(region, LocalDate.now(clock)).endingAtDeath();
    }
}
