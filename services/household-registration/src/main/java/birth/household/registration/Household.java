package birth.household.registration;

/**
 * The household as the officer's booklet has it.
 *
 * @param householdNo null when the family did not know it and the officer did not enter it
 * @param address registered address, null when it was not entered
 */
public record Household(Type type, String householdNo, String address) {

    /** 户别 (domain.md 1.5 field 56). */
    public enum Type {
        FAMILY,
        COLLECTIVE
    }
}
