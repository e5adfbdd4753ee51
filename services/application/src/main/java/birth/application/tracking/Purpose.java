package birth.application.tracking;

/** Why an office looks for a case by something else than its number; recorded with it (domain.md 8.3). */
public enum Purpose {
    /** Holding the data against a paper or a register. */
    COMPARE,
    /** Calling or writing to the family. */
    CONTACT,
    /** Somebody asks about this application. */
    ENQUIRY,
    /** A complaint, a doubt, a supervisor's check. */
    REVIEW
}
