package birth.application.mandate;

/** By what right a window acts for a mother. */
public enum Basis {
    /** She stands before the window, her identity card in the clerk's hands. */
    MOTHER_PRESENT,
    /** Somebody stands there whom she has authorised in writing (domain.md 5, 帮办代办). */
    REPRESENTATIVE
}
