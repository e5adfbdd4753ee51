package birth.journeys.family;

import java.util.List;
import java.util.Set;

/**
 * An invented family with one delivery.
 *
 * @param alias short name for the printout, e.g. {@code C1}
 * @param deliveryRef UUID chosen by the hospital; the same in every run for the families of domain.md 12
 * @param county region code of the hospital, which is also the region of the case
 * @param father null when the mother applies alone
 * @param traits what is out of the ordinary
 */
public record Family(
        String alias,
        String deliveryRef,
        String county,
        Person mother,
        Person father,
        List<Child> children,
        Set<Trait> traits) {

    /** What makes a machine leave an item to a clerk, or a clerk decide otherwise. */
    public enum Trait {
        /** No first dose in the ward: V goes to a clerk. */
        NO_FIRST_DOSE,
        /** Insured where the family lives, not where it is registered: I goes to a clerk. */
        INSURED_AT_RESIDENCE,
        /** A bank the card centre does not know: C goes to a clerk, who asks for another. */
        UNKNOWN_BANK,
        /** The police officer asks for a better picture of the booklet before registering. */
        BLURRED_BOOKLET,
        /** The police officer refuses: the certificate belongs to somebody else. */
        HOUSEHOLD_REFUSED
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public String institution() {
        return county.equals("220503") ? "12220503412999025Y" : "12220502412999017M";
    }

    /** Whose household the child will join: the father's, where he has one here. */
    public Person followed() {
        return father != null && father.isCitizen() ? father : mother;
    }

    /** Region of that household. */
    public String hukouRegion() {
        return followed().hukouRegion();
    }
}
