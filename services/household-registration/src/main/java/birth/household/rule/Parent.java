package birth.household.rule;

import birth.casework.snapshot.Projection;
import java.util.Optional;
import java.util.Set;

/**
 * One parent as the combined form shows the person to the police (domain.md 1.5, fields 17 to 36).
 *
 * @param idType 01 identity card, 02 booklet; any other paper is a foreigner's or a compatriot's (domain.md 6.9)
 * @param nationality GB/T 2659, null when the form does not say
 */
public record Parent(
        String name, String idType, String idNo, String ethnicity, String nationality, String hukouRegion) {

    private static final Set<String> CHINESE_PAPERS = Set.of("01", "02");
    private static final Set<String> CHINA = Set.of("CHN", "156");

    static Optional<Parent> in(Projection form, String who) {
        return Optional.ofNullable(form.field(who + ".name"))
                .map(name -> new Parent(
                        name,
                        form.field(who + ".idType"),
                        form.field(who + ".idNo"),
                        form.field(who + ".ethnicity"),
                        form.field(who + ".nationality"),
                        form.field(who + ".hukouRegion")));
    }

    /** A foreigner, or someone whose household is in Hong Kong, Macau or Taiwan (E12, E13). */
    boolean hasNoHouseholdHere() {
        return idType != null && !CHINESE_PAPERS.contains(idType)
                || nationality != null && !CHINA.contains(nationality);
    }

    boolean isNamed(String householderName, String householderId) {
        return householderId == null || idNo == null
                ? name.equals(householderName)
                : idNo.equalsIgnoreCase(householderId);
    }
}
