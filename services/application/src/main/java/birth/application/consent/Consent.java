package birth.application.consent;

/** The other parent's consent to household registration; needed when a father is named. */
public enum Consent {
    NOT_NEEDED,
    WAITING,
    GRANTED,
    REFUSED,
    REVOKED,
    EXPIRED;

    public boolean isDenied() {
        return this == REFUSED || this == REVOKED || this == EXPIRED;
    }
}
