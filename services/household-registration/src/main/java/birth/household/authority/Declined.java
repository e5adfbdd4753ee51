package birth.household.authority;

/** The other authority says no. */
public class Declined extends RuntimeException {

    Declined() {
        super("The authority declines", null, false, false);
    }
}
