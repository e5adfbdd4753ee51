package birth.application.unit;

import birth.application.CsvResource;
import birth.application.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The offices of the district (table units.csv). */
@ApplicationScoped
public class UnitDirectory {

    private final List<Unit> units = CsvResource.rows("units.csv").stream()
            .map(cells -> new Unit(cells[0], Item.valueOf(cells[1]), cells[2], cells[3], cells[4]))
            .toList();

    public Optional<Unit> find(Item item, String code) {
        return units.stream()
                .filter(unit -> unit.item() == item && unit.code().equals(code))
                .findFirst();
    }

    /** The first office for this item in the county. */
    public Optional<Unit> inRegion(Item item, String region) {
        return units.stream()
                .filter(unit -> unit.item() == item && unit.region().equals(region))
                .findFirst();
    }
}
