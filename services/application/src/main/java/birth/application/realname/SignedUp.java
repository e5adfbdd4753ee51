package birth.application.realname;

/** A person whom a window knew under a reference of this house now has the province's: told within the transaction. */
public record SignedUp(String was, String is) {}
