package birth.application.message;

/** Where a delivery stands. */
public enum DeliveryState {
    QUEUED,
    SENT,
    FAILED,
    /** Not sent, because the child has died meanwhile (domain.md 3.6). */
    SUPPRESSED
}
