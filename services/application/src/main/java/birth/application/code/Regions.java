package birth.application.code;

import birth.application.reference.ShippedTable;
import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Region codes (GB/T 2260, domain.md 6.2): those in force (code/regions.csv, with Tonghua's townships) and closed ones with
 * their last day (code/closed-regions.csv). An ID number keeps the code of its first registration for life.
 */
public final class Regions {

    private static final Dated<CsvTable> IN_FORCE = ShippedTable.REGIONS.read(Function.identity());
    private static final Dated<CsvTable> CLOSED = ShippedTable.CLOSED_REGIONS.read(Function.identity());
    private static volatile Regions published = new Regions(IN_FORCE.present(), CLOSED.present());

    /** The first table of GB/T 2260 at hand; what was closed before is known for Tonghua alone. */
    private static final LocalDate TABLES_BEGIN = LocalDate.of(2002, 12, 31);

    private static final Set<String> KNOWN_FROM_THE_BEGINNING = Set.of("2205", "2222", "2290");
    /** Entries that only fill a level of the table and stand on no envelope. */
    private static final Set<String> FILLING = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private static final Set<String> WITHOUT_COUNTIES = Set.of("71", "81", "82");

    /** {@code code}: two digits of a province, six of a county, nine of a township. */
    public record Region(String code, String name) {}

    private final CsvTable tableInForce;
    private final CsvTable tableClosed;
    private final Set<String> current;
    private final Set<String> counties;
    private final Map<String, String> names;
    private final Map<String, Validity> closed;

    private Regions(CsvTable inForce, CsvTable closed) {
        this.tableInForce = inForce;
        this.tableClosed = closed;
        this.current = codes(inForce, "province", "city", "county", "township");
        this.counties = codes(inForce, "county");
        this.names = inForce.rows().stream()
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1], (first, later) -> later));
        this.closed = closed.rows().stream()
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Validity.of(cells[2], cells[3])));
    }

    /** As the present editions of both tables have it. */
    public static Regions published() {
        var inForce = IN_FORCE.present();
        var closed = CLOSED.present();
        if (published.tableInForce != inForce || published.tableClosed != closed) {
            published = new Regions(inForce, closed);
        }
        return published;
    }

    public boolean isProvince(String code) {
        return code.endsWith("0000") && (current.contains(code) || WITHOUT_COUNTIES.contains(code.substring(0, 2)));
    }

    /** True for a county of today. */
    public boolean isCounty(String code) {
        return counties.contains(code);
    }

    /** True for a county or a city of today: insurance is pooled in either. */
    public boolean isPool(String code) {
        return code.matches("\\d{6}") && current.contains(code) && !code.endsWith("0000");
    }

    /** True when the township may belong to the county; names of townships are known for Tonghua alone. */
    public boolean isTownship(String county, String code) {
        return code.matches("\\d{9}")
                && code.startsWith(county)
                && (!county.startsWith("2205") || current.contains(code));
    }

    /** Those whose names are known; none for a county outside Tonghua. */
    public List<Region> townships(String county) {
        return level("township")
                .filter(cells -> cells[0].startsWith(county))
                .map(cells -> new Region(cells[0], cells[1]))
                .toList();
    }

    /**
     * True when someone born on this day may have been registered there: the code had not been closed by then. One opened
     * later is right too, since registration can follow birth by years.
     */
    public boolean mayHaveRegistered(String code, LocalDate born) {
        if (current.contains(code) || WITHOUT_COUNTIES.contains(code.substring(0, 2))) {
            return true;
        }
        var validity = closed.getOrDefault(code, closed.get(code.substring(0, 4) + "00"));
        if (validity != null) {
            return !validity.to().isBefore(born);
        }
        return born.isBefore(TABLES_BEGIN)
                && !KNOWN_FROM_THE_BEGINNING.contains(code.substring(0, 4))
                && current.contains(code.substring(0, 2) + "0000");
    }

    /** City and county as on an envelope, of anything else its own name; the code itself when the table does not know it. */
    public String name(String code) {
        var city = counties.contains(code) ? names.getOrDefault(code.substring(0, 4) + "00", "") : "";
        return (city.endsWith("市") ? city : "") + names.getOrDefault(code, code);
    }

    /** Those that have counties to choose from. */
    public List<Region> provinces() {
        return level("province")
                .map(cells -> new Region(cells[0].substring(0, 2), cells[1]))
                .toList();
    }

    /** @param province its two digits, or nothing for all; counties by city and name, so that two of one name are told apart */
    public List<Region> counties(String province) {
        return level("county")
                .filter(cells -> cells[0].startsWith(province))
                .map(cells -> new Region(cells[0], city(cells[0], cells[1]) + cells[1]))
                .toList();
    }

    private String city(String county, String name) {
        var city = names.getOrDefault(county.substring(0, 4) + "00", "");
        return FILLING.contains(city) || city.equals(name) ? "" : city;
    }

    private Stream<String[]> level(String level) {
        return tableInForce.rows().stream().filter(cells -> cells[2].equals(level));
    }

    private static Set<String> codes(CsvTable table, String... levels) {
        var wanted = Set.of(levels);
        return table.rows().stream()
                .filter(cells -> wanted.contains(cells[2]))
                .map(cells -> cells[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
