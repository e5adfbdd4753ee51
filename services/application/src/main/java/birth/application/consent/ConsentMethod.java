package birth.application.consent;

/** How the other parent's answer came; the name goes into the event. */
public enum ConsentMethod {
    ONLINE("REAL_NAME_LOGIN"),
    PAPER("SIGNED_PAPER");

    private final String proof;

    ConsentMethod(String proof) {
        this.proof = proof;
    }

    /** What vouches for the person. */
    String proof() {
        return proof;
    }
}
