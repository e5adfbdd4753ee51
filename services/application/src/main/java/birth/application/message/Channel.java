package birth.application.message;

/** Ways out of the house; the inbox needs none. */
public enum Channel {
    SMS,
    MAIL
}
