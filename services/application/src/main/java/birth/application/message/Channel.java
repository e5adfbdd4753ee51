package birth.application.message;

/** Ways out of the house (domain.md 1.5 no. 76, 5); the inbox needs none. */
public enum Channel {
    SMS,
    WECHAT,
    /** A call that reads the words of the SMS aloud. */
    VOICE,
    MAIL
}
