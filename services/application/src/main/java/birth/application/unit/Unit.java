package birth.application.unit;

import birth.application.Item;
import java.time.LocalDate;
import java.util.List;

/**
 * One office that does the work of an item.
 *
 * @param region its county
 * @param hours when its window is open
 * @param aliases other names it is known by
 * @param townships statistical codes of 9 digits; an office without any serves the rest of its county
 * @param until its last day; null for an office that works
 */
public record Unit(
        String code,
        Item item,
        String region,
        String name,
        String phone,
        OpeningHours hours,
        List<String> aliases,
        List<String> townships,
        LocalDate until) {

    /** A closed office is still named in the cases it had, but gets no new one. */
    boolean isOpenOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
