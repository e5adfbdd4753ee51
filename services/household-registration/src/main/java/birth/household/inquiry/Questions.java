package birth.household.inquiry;

import birth.casework.outside.Mode;
import birth.household.authority.CertificateIssuer;
import birth.household.authority.MarriageRegister;
import birth.household.authority.Standing;
import birth.household.rule.Newborn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is asked about a child, and of whom. */
@ApplicationScoped
class Questions {

    private final CertificateIssuer issuer;
    private final Provider<Mode> issuerMode;
    private final MarriageRegister marriages;
    private final Provider<Mode> marriageMode;

    Questions(
            CertificateIssuer issuer,
            @ConfigProperty(name = "birth.certificate-issuer.mode") Provider<Mode> issuerMode,
            MarriageRegister marriages,
            @ConfigProperty(name = "birth.marriage-register.mode") Provider<Mode> marriageMode) {
        this.issuer = issuer;
        this.issuerMode = issuerMode;
        this.marriages = marriages;
        this.marriageMode = marriageMode;
    }

    /** Empty when the form gives nothing to ask. */
    Optional<String> text(Subject subject, Newborn child) {
        return switch (subject) {
            case CERTIFICATE -> child.certificateQuestion().map(Record::toString);
            case MARRIAGE -> child.marriageQuestion().map(Record::toString);
        };
    }

    Mode mode(Subject subject) {
        return switch (subject) {
            case CERTIFICATE -> issuerMode.get();
            case MARRIAGE -> marriageMode.get();
        };
    }

    /** Only when {@link #text} is there. */
    Standing put(Subject subject, Newborn child) {
        return switch (subject) {
            case CERTIFICATE -> issuer.verify(child.certificateQuestion().orElseThrow());
            case MARRIAGE -> marriages.verify(child.marriageQuestion().orElseThrow());
        };
    }
}
