package birth.application.message;

/** Languages of messages; KO is 조선말, whose texts await human review. */
public enum Language {
    ZH,
    EN,
    KO
}
