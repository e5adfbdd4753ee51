package birth.application.code;

import birth.application.CsvResource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Region codes (GB/T 2260, domain.md 6.2): those in force (code/regions.csv, with Tonghua's townships) and closed ones with
 * their last day (code/closed-regions.csv). An ID number keeps the code of its first registration for life.
 */
public final class Regions {

    private static final Regions PUBLISHED = new Regions();

    /** The first table of GB/T 2260 at hand; what was closed before is known for Tonghua alone. */
    private static final LocalDate TABLES_BEGIN = LocalDate.of(2002, 12, 31);

    private static final Set<String> KNOWN_FROM_THE_BEGINNING = Set.of("2205", "2222", "2290");
    private static final Set<String> WITHOUT_COUNTIES = Set.of("71", "81", "82");

    private final Set<String> current = codes("province", "city", "county", "township");
    private final Set<String> counties = codes("county");
    private final Map<String, Validity> closed = CsvResource.rows("code/closed-regions.csv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Validity.of(cells[2], cells[3])));

    private Regions() {}

    public static Regions published() {
        return PUBLISHED;
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

    private static Set<String> codes(String... levels) {
        var wanted = Set.of(levels);
        return CsvResource.rows("code/regions.csv").stream()
                .filter(cells -> wanted.contains(cells[2]))
                .map(cells -> cells[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
