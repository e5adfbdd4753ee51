package birth.household.authority;

import birth.casework.outside.FileExchange;
import birth.casework.outside.Mode;
import birth.kit.sealing.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The other authorities in the mode this office reaches them: one port each, one line a mode. */
@ApplicationScoped
class Authorities {

    /** J marriage, BJ reissue (domain.md 6.5). */
    private static final Pattern MARRIAGE = Pattern.compile("B?J\\d{6}-\\d{4}-\\d{6}");

    private static final Pattern DIVORCE = Pattern.compile("L\\d{6}-\\d{4}-\\d{6}");

    /** Edition and status, e.g. {@code 7-VALID} (domain.md 1.5 field 51). */
    private static final String BROUGHT = "UNVERIFIED";

    private static final Pattern IN_FORCE = Pattern.compile("(.+-)?VALID");

    private final AuthorityClient client;
    private final FileExchange files;
    private final Digests digests;

    Authorities(@RestClient AuthorityClient client, FileExchange files, Digests digests) {
        this.client = client;
        this.files = files;
        this.digests = digests;
    }

    @Produces
    @ApplicationScoped
    MarriageRegister marriageRegister(@ConfigProperty(name = "birth.marriage-register.mode") Provider<Mode> mode) {
        return question -> switch (mode.get()) {
            case EMBEDDED -> byItsNumber(question.certNo());
            case API -> Unanswered.unless(() -> client.marriage(question)).state();
            case FILE -> byFile("marriage", question.certNo() + question.idNos(), question);
            case MANUAL -> throw new Unanswered();
        };
    }

    @Produces
    @ApplicationScoped
    CertificateIssuer certificateIssuer(@ConfigProperty(name = "birth.certificate-issuer.mode") Provider<Mode> mode) {
        return question -> switch (mode.get()) {
            case EMBEDDED -> byTheLicenceStore(question);
            case API -> Unanswered.unless(() -> client.certificate(question)).state();
            case FILE -> byFile("certificate", question.certNo(), question);
            case MANUAL -> throw new Unanswered();
        };
    }

    private Standing byFile(String system, String subject, Object question) {
        return files.ask(system, digests.of(system, subject), question, AuthorityClient.Verification.class)
                .orElseThrow(Unanswered::new)
                .state();
    }

    private static Standing byItsNumber(String certNo) {
        if (MARRIAGE.matcher(certNo).matches()) {
            return Standing.VALID;
        }
        return DIVORCE.matcher(certNo).matches() ? Standing.ENDED : Standing.NOT_FOUND;
    }

    /** The number came from the licence store, which is the issuer's; only its status can speak against it. */
    /** A certificate the parents brought from another province is not in the store: a person asks its issuer. */
    private static Standing byTheLicenceStore(CertificateQuestion question) {
        var status = question.editionStatus();
        if (BROUGHT.equals(status)) {
            throw new Unanswered();
        }
        return status == null || IN_FORCE.matcher(status).matches() ? Standing.VALID : Standing.ENDED;
    }
}
