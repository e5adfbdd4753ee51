package birth.application.unit;

import birth.application.Item;
import birth.kit.reference.ReferenceData;
import birth.kit.reference.ReferenceSet;
import birth.kit.text.CsvTable;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The offices of the district: table units.csv, and what was published since (reference data {@code directory}). */
@ApplicationScoped
public class UnitDirectory {

    private static final String KIND = "directory";

    private final List<Unit> shipped = CsvTable.shipped(UnitDirectory.class, "units.csv").rows().stream()
            .map(cells -> new Unit(
                    cells[0],
                    Item.valueOf(cells[1]),
                    cells[2],
                    cells[3],
                    cells[4],
                    OpeningHours.of(cells[5], cells[6], cells[7]).orElseThrow()))
            .toList();
    private final Supplier<List<ReferenceSet>> published;

    /** The offices shipped with this version. */
    public UnitDirectory() {
        this.published = List::of;
    }

    @Inject
    UnitDirectory(ReferenceData data, BusinessClock clock) {
        this.published = () -> data.allInForce(KIND, LocalDate.now(clock));
    }

    public Optional<Unit> find(Item item, String code) {
        return units().stream()
                .filter(unit -> unit.item() == item && unit.code().equals(code))
                .findFirst();
    }

    /** The first office for this item in the county. */
    public Optional<Unit> inRegion(Item item, String region) {
        return units().stream()
                .filter(unit -> unit.item() == item && unit.region().equals(region))
                .findFirst();
    }

    /** As in force today. An office published anew keeps its place; a new one comes after all others. */
    public Collection<Unit> units() {
        var units = new LinkedHashMap<String, Unit>();
        shipped.forEach(unit -> units.put(unit.item() + "." + unit.code(), unit));
        published.get().forEach(set -> units.put(set.key(), unit(set)));
        return units.values();
    }

    private static OpeningHours hours(JsonNode content) {
        return OpeningHours.of(
                        content.path("hours").asText(),
                        content.path("slotMinutes").asText(),
                        content.path("capacity").asText())
                .orElse(OpeningHours.USUAL);
    }

    private static Unit unit(ReferenceSet set) {
        var content = set.content();
        return new Unit(
                set.key().substring(2),
                Item.valueOf(set.key().substring(0, 1)),
                content.path("region").asText(),
                content.path("name").asText(),
                content.path("phone").asText(),
                hours(content));
    }
}
