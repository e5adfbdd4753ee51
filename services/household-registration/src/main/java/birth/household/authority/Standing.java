package birth.household.authority;

/** What another authority says of a paper: in force, ended (divorced, void, replaced), or not in its register. */
public enum Standing {
    VALID,
    ENDED,
    NOT_FOUND
}
