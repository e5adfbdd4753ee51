package birth.casework.desk;

/** Why a clerk searches for a person or looks behind a mask; recorded with it (domain.md 8.3). */
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
