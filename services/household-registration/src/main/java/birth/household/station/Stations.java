package birth.household.station;

import birth.kit.reference.ReferenceData;
import birth.kit.reference.ReferenceSet;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which station keeps which address: table stations.csv, where a closed station stays with its last day, and what was published
 * since of offices of this letter (reference data {@code directory}).
 */
@ApplicationScoped
public class Stations {

    private static final String LETTER = "H.";

    private final List<Station> all =
            CsvTable.shipped(Stations.class, "stations.csv").map(Stations::station);
    private final Function<LocalDate, List<ReferenceSet>> published;

    /** The stations shipped with this version. */
    Stations() {
        this.published = day -> List.of();
    }

    @Inject
    Stations(ReferenceData data) {
        this.published = day -> data.allInForce("directory", day);
    }

    public Optional<Station> byCode(String code, LocalDate day) {
        return on(day).filter(station -> station.code().equals(code)).findFirst();
    }

    /** @param address township of 9 digits or county of 6; the station of the township goes before the county's */
    public Optional<Station> byAddress(String address, LocalDate day) {
        return on(day).filter(station -> station.townships().contains(address))
                .findFirst()
                .or(() -> on(day).filter(
                                station -> station.townships().isEmpty() && address.startsWith(station.county()))
                        .findFirst());
    }

    /** Stations of a county, or whose name or alias holds the text; either may be null. */
    List<Station> search(String county, String text, LocalDate day) {
        return on(day).filter(station -> county == null || station.county().equals(county))
                .filter(station -> text == null || station.isCalled(text))
                .toList();
    }

    private Stream<Station> on(LocalDate day) {
        var stations = new LinkedHashMap<String, Station>();
        all.stream()
                .filter(station -> station.isValidOn(day))
                .forEach(station -> stations.put(station.code(), station));
        published.apply(day).stream()
                .filter(set -> set.key().startsWith(LETTER))
                .map(set -> Station.of(set.key().substring(LETTER.length()), set.content(), set.validFrom()))
                .forEach(station -> stations.merge(station.code(), station, Station::renewedAs));
        return stations.values().stream().filter(station -> station.isValidOn(day));
    }

    private static Station station(String[] cells) {
        return new Station(
                cells[0],
                cells[1],
                cells[2],
                several(cells[3]),
                several(cells[4]),
                cells[5],
                cells[6],
                LocalDate.parse(cells[7]),
                cells[8].isEmpty() ? null : LocalDate.parse(cells[8]));
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
