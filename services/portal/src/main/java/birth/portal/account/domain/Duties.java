package birth.portal.account.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an account may do, and where.
 *
 * @param roles names of {@link WorkRole}
 * @param units codes of units, of whichever department
 * @param regions codes or prefixes of codes: {@code 22}, {@code 2205}, {@code 220502}
 */
public record Duties(SortedSet<String> roles, SortedSet<String> units, SortedSet<String> regions) {

    public static Duties of(Collection<String> roles, Collection<String> units, Collection<String> regions) {
        return new Duties(new TreeSet<>(roles), new TreeSet<>(units), new TreeSet<>(regions));
    }

    /** Whether these duties are done at this unit of this department. */
    public boolean at(String department, String unit) {
        return units.contains(unit)
                && roles.stream()
                        .map(WorkRole::of)
                        .flatMap(Optional::stream)
                        .anyMatch(role -> role.isCounter()
                                || role.department().filter(department::equals).isPresent());
    }
}
