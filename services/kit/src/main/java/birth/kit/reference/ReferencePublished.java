package birth.kit.reference;

/** Fired in the transaction that keeps a newly published set; what must follow belongs in {@code DueWork}. */
public record ReferencePublished(ReferenceSet set) {}
