package birth.household.authority;

/**
 * @param issuer the institution's credit code, null when the form does not say
 * @param editionStatus what the licence store says of it (domain.md 1.5 field 51), null when it says nothing
 */
public record CertificateQuestion(String certNo, String issuer, String editionStatus) {}
