package birth.application.eligibility;

/** What the rules say of a joint application (domain.md 2.2), the least restricting first. */
public enum Outcome {
    /** Continue online. */
    ON,
    /** Online for the items that can; the one concerned goes another way. */
    HYB,
    /** The whole case at the windows. */
    WIN,
    /** Another procedure; information only. */
    INF;

    public boolean isOnline() {
        return this == ON || this == HYB;
    }
}
