package birth.household.authority;

/** The issuer of birth certificates, nation-wide (domain.md 1.2 H, 3.9). Asked outside any transaction. */
public interface CertificateIssuer {

    /** @throws Unanswered when it cannot be asked now; asking again is safe */
    Standing verify(CertificateQuestion question);
}
