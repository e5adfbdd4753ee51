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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The offices of the district: table units.csv, and what was published since (reference data {@code directory}). */
@ApplicationScoped
public class UnitDirectory {

    private static final String KIND = "directory";

    private final List<Unit> shipped = CsvTable.shipped(UnitDirectory.class, "units.csv").rows().stream()
            .map(UnitDirectory::unit)
            .toList();
    private final Function<LocalDate, List<ReferenceSet>> published;
    private final Supplier<LocalDate> today;

    /** The offices shipped with this version. */
    public UnitDirectory() {
        this(day -> List.of(), () -> LocalDate.EPOCH);
    }

    @Inject
    UnitDirectory(ReferenceData data, BusinessClock clock) {
        this(day -> data.allInForce(KIND, day), () -> LocalDate.now(clock));
    }

    public UnitDirectory(Function<LocalDate, List<ReferenceSet>> published, Supplier<LocalDate> today) {
        this.published = published;
        this.today = today;
    }

    public Optional<Unit> find(Item item, String code) {
        return of(item).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** One that may be given a new case. */
    public Optional<Unit> findOpen(Item item, String code) {
        return find(item, code).filter(unit -> unit.isOpenOn(today.get()));
    }

    /** Those that may be given a new case. */
    public Stream<Unit> open(Item item) {
        return of(item).filter(unit -> unit.isOpenOn(today.get()));
    }

    /** Closed ones too: they are still named in the cases they had. */
    public Stream<Unit> of(Item item) {
        return units().stream().filter(unit -> unit.item() == item);
    }

    /** The first open office for this item in the county. */
    public Optional<Unit> inRegion(Item item, String region) {
        return inAddress(item, null, region);
    }

    /** The open office that serves the township, else the one for the rest of the county; {@code township} null when unknown. */
    public Optional<Unit> inAddress(Item item, String township, String region) {
        var open = open(item).filter(unit -> unit.region().equals(region)).toList();
        return open.stream()
                .filter(unit -> township != null && unit.townships().contains(township))
                .findFirst()
                .or(() ->
                        open.stream().filter(unit -> unit.townships().isEmpty()).findFirst())
                .or(() -> open.stream().findFirst());
    }

    /** As in force today. An office published anew keeps its place; a new one comes after all others. */
    public Collection<Unit> units() {
        var units = new LinkedHashMap<String, Unit>();
        shipped.forEach(unit -> units.put(unit.item() + "." + unit.code(), unit));
        published.apply(today.get()).forEach(set -> units.merge(set.key(), unit(set), UnitDirectory::renewed));
        return units.values();
    }

    List<Unit> shipped() {
        return shipped;
    }

    /** Where it says no townships or other names, those known stay, as with the police (household-registration, Station). */
    private static Unit renewed(Unit known, Unit newer) {
        return new Unit(
                newer.code(),
                newer.item(),
                newer.region(),
                newer.name(),
                newer.phone(),
                newer.hours(),
                newer.aliases().isEmpty() ? known.aliases() : newer.aliases(),
                newer.townships().isEmpty() ? known.townships() : newer.townships(),
                newer.until());
    }

    private static Unit unit(String[] cells) {
        return new Unit(
                cells[0],
                Item.valueOf(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                OpeningHours.of(cells[5], cells[6], cells[7]).orElseThrow(),
                several(cells[8]),
                several(cells[9]),
                null);
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
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
                hours(content),
                texts(content.path("aliases")),
                texts(content.path("townships")),
                content.path("until").asText().isEmpty()
                        ? null
                        : LocalDate.parse(content.path("until").asText()));
    }
}
