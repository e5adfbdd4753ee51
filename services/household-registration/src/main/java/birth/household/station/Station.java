package birth.household.station;

import java.time.LocalDate;
import java.util.List;

/**
 * A police station that keeps households.
 *
 * @param code 12 digits
 * @param county region of first registration, the first six digits of every number it assigns (domain.md 6.1)
 * @param townships statistical codes of 9 digits; a station without any serves the rest of its county
 * @param aliases other names it is known by
 * @param validUntil last day, null for a station that works
 */
public record Station(
        String code,
        String name,
        String county,
        List<String> townships,
        List<String> aliases,
        String phone,
        String hours,
        LocalDate validFrom,
        LocalDate validUntil) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean isCalled(String text) {
        return name.contains(text) || aliases.stream().anyMatch(alias -> alias.contains(text));
    }
}
