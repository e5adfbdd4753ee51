package birth.simulator.identity;

/** What is wrong with what a person has filled in, or with one of the checks. */
public enum Fault {
    NAME,
    /** The number belongs to somebody of another name. */
    OTHER,
    DOCUMENT,
    CITIZEN,
    NUMBER,
    MOBILE,
    CODE,
    FACE,
    /** The application does not take the name just now. */
    AWAY
}
