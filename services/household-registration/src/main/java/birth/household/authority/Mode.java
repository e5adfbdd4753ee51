package birth.household.authority;

/** How this office reaches another authority. */
public enum Mode {
    /** Not connected: this office answers for it from its own rules and tables. */
    EMBEDDED,
    /** Over HTTP, with retry, back-off and circuit breaker. */
    API,
    /** Through a directory that the two sides empty on a timetable. */
    FILE,
    /** Not at all: an officer asks and enters the answer. */
    MANUAL
}
