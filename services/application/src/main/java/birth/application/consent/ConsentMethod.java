package birth.application.consent;

/** How a parent's word came; of the other parent's consent the name goes into the event. */
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
