package birth.household.register;

/** Every number of one county, day and sex is given out. */
public class RangeExhausted extends RuntimeException {}
