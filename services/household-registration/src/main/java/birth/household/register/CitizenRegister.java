package birth.household.register;

/**
 * The police's register of citizens, which alone gives out citizen ID numbers (domain.md 6.1). Called outside any
 * transaction of this office: a number that was given is never taken back.
 */
public interface CitizenRegister {

    /**
     * The citizen ID number of this birth. Asking again with the same request key gives the first number.
     *
     * @throws birth.household.authority.Unanswered when it cannot be asked now; asking again is safe
     * @throws RangeExhausted when every number of that county, day and sex is given out
     */
    String numberFor(BirthEntry birth);
}
