package birth.certificate.nationalregister;

import java.time.LocalDate;
import java.util.Optional;

/** The national register of birth certificates (出生医学证明管理系统): knows every certificate in the country. */
public interface NationalRegister {

    /**
     * The certificate a birth has already (domain.md 2.2 E04).
     *
     * @param requestId the item's idempotency key
     * @return empty while there is no answer
     */
    Optional<Issued> issuedTo(Birth birth, String requestId);

    /** Takes a certificate, or what became of it; empty while there is no answer. The same request id gets the first number. */
    Optional<Registered> register(Notice notice);

    record Birth(String motherIdNo, LocalDate birthDate, int pluralIndex) {}

    /** @param certNo null when the birth has no certificate */
    record Issued(String certNo, String issuer) {}

    /** @param status domain.md 1.5 no. 51: VALID, REPLACED, REISSUED, VOID */
    record Notice(String requestId, String certNo, String status) {}

    record Registered(String registeredNo, String certNo) {}
}
