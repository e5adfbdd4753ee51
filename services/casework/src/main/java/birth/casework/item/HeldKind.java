package birth.casework.item;

/** Who may lift a hold follows from its kind: a fraud hold only the security role, the others a clerk. */
public enum HeldKind {
    CLERK,
    /** An office's own rule, e.g. no blanks left. */
    MACHINE,
    FRAUD,
    /** Another system is down (异常); the clock runs (domain.md 3.10 rule 4). */
    TECHNICAL
}
