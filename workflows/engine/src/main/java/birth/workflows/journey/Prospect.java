package birth.workflows.journey;

/**
 * What can be expected of something an item needs.
 *
 * @param owner who must act next while it is waited for: a department or {@code parent}; null otherwise
 */
record Prospect(State state, String owner) {

    static final Prospect READY = new Prospect(State.READY, null);
    static final Prospect IMPOSSIBLE = new Prospect(State.IMPOSSIBLE, null);

    /** From the best to the worst. */
    enum State {
        READY,
        WAITING,
        IMPOSSIBLE
    }

    static Prospect waitingFor(String owner) {
        return new Prospect(State.WAITING, owner);
    }

    boolean isImpossible() {
        return state == State.IMPOSSIBLE;
    }
}
