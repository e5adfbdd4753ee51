package birth.household.inquiry;

/** What another authority is asked about. */
public enum Subject {
    CERTIFICATE,
    MARRIAGE
}
