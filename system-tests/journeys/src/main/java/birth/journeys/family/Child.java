package birth.journeys.family;

import java.time.OffsetDateTime;

/**
 * A newborn child.
 *
 * @param sex GB/T 2261.1: 1 male, 2 female
 * @param weightG grams
 */
public record Child(
        int pluralIndex,
        String familyName,
        String givenName,
        String sex,
        OffsetDateTime bornAt,
        int weeks,
        int weightG) {

    public String name() {
        return familyName + givenName;
    }
}
