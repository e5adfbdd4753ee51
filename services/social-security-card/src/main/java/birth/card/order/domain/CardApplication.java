package birth.card.order.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the family applies for, from the fields this office may see (domain.md 1.5, 8.4). A field the form lacks is null.
 *
 * @param bank code of the partner bank
 */
public record CardApplication(
        String childName,
        String childIdNo,
        LocalDate birthDate,
        String guardianName,
        String guardianIdNo,
        String bank,
        boolean needPhysical,
        boolean hasPhoto) {

    /** Below this age a card without a photo bears a logo instead (domain.md 1.4). */
    private static final int PHOTO_FROM_AGE = 7;

    /** Every obstacle the application itself shows, all at once. */
    public List<Obstacle> obstacles(Set<String> banks, LocalDate today) {
        var found = new ArrayList<Obstacle>();
        if (isMissing(childIdNo)) {
            found.add(Obstacle.ID_NUMBER_MISSING);
        }
        if (isMissing(childName) || isMissing(guardianName) || isMissing(guardianIdNo)) {
            found.add(Obstacle.GUARDIAN_MISSING);
        }
        if (bank == null || !banks.contains(bank)) {
            found.add(Obstacle.BANK_UNKNOWN);
        }
        if (needPhysical
                && !hasPhoto
                && birthDate != null
                && Period.between(birthDate, today).getYears() >= PHOTO_FROM_AGE) {
            found.add(Obstacle.PHOTO_MISSING);
        }
        return found;
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
