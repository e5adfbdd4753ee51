package birth.casework.outside;

/** How an office reaches a system beyond it; which of them it offers, and what each means for its item, is the office's. */
public enum Mode {
    /** Not connected: the office answers for the system from its own rules and tables. */
    EMBEDDED,
    /** Over HTTP, with retry, back-off and circuit breaker. */
    API,
    /** Through a directory that the two sides empty on a timetable. */
    FILE,
    /** Not at all: a clerk asks on another way and enters the answer. */
    MANUAL
}
