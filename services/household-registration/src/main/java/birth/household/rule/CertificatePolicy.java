package birth.household.rule;

import birth.household.authority.Standing;
import java.util.stream.Stream;

/** The birth certificate is there and its issuer stands by it (domain.md 1.2 H, 3.12 D09). */
final class CertificatePolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        if (!child.hasCertificate()) {
            return Stream.of(Remark.CERT_MISSING);
        }
        return facts.certificate()
                .map(standing -> Policy.when(standing != Standing.VALID, Remark.CERT_NOT_VALID))
                .orElse(Stream.of(Remark.CERT_UNVERIFIED));
    }
}
