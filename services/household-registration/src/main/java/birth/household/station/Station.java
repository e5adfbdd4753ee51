package birth.household.station;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

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

    /** As the directory has it; where it says no townships or other names, those known stay. */
    static Station of(String code, JsonNode office, LocalDate validFrom) {
        return new Station(
                code,
                office.path("name").asText(),
                office.path("region").asText(),
                texts(office.path("townships")),
                texts(office.path("aliases")),
                office.path("phone").asText(),
                office.path("hours").asText(),
                validFrom,
                office.path("until").asText().isEmpty()
                        ? null
                        : LocalDate.parse(office.path("until").asText()));
    }

    Station renewedAs(Station newer) {
        return new Station(
                code,
                newer.name,
                newer.county,
                newer.townships.isEmpty() ? townships : newer.townships,
                newer.aliases.isEmpty() ? aliases : newer.aliases,
                newer.phone,
                newer.hours.isEmpty() ? hours : newer.hours,
                newer.validFrom,
                newer.validUntil);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean isCalled(String text) {
        return name.contains(text) || aliases.stream().anyMatch(alias -> alias.contains(text));
    }
}
