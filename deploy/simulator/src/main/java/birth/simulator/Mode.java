package birth.simulator;

/** How a national system behaves (architecture.md 8, domain.md 3.10). */
public enum Mode {
    NORMAL,
    /** Answers, but late. */
    SLOW,
    /** Answers 503 and does nothing. */
    DOWN,
    /** Does what it was asked and then answers 504: the caller cannot know. */
    ANSWER_LOST,
    /** Keeps a second record when it is asked the same thing again. */
    DUPLICATING,
    /** Answers the same question differently the second time. */
    CONTRADICTORY
}
