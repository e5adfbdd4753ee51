package birth.household.rule;

/** What a remark does to the approval. */
public enum Effect {
    /** Approval answers 409 while it stands. */
    FORBIDS,
    /** Approval needs one of the statements named with it. */
    NEEDS_STATEMENT,
    /** For the officer to know. */
    INFORMS
}
