package birth.application.licence;

/** The issuer has decided; fired in the transaction that keeps the answer. */
public record IssuerAnswered(LicenceCorrection correction) {}
