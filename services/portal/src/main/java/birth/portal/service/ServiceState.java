package birth.portal.service;

/** How one service does, as its own readiness answers. */
public record ServiceState(String service, Readiness readiness) {

    /** {@code NOT_READY}: it answers, but lacks something it needs; {@code DOWN}: nobody answers in time. */
    public enum Readiness {
        READY,
        NOT_READY,
        DOWN
    }
}
