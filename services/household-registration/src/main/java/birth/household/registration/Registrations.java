package birth.household.registration;

import birth.casework.item.WorkItem;
import birth.kit.sealing.Digests;
import birth.kit.sealing.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The registrations of this office; a certificate and an ID number stand in one of them at most. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    /** The constraint that stops a second registration on one certificate. */
    public static final String ONE_PER_CERTIFICATE = "registration_certificate";

    private final Sealing sealing;
    private final Digests digests;
    private final ObjectMapper json;

    Registrations(Sealing sealing, Digests digests, ObjectMapper json) {
        this.sealing = sealing;
        this.digests = digests;
        this.json = json;
    }

    /** True when a child is registered on this birth certificate number already. */
    public boolean holdCertificate(String certNo) {
        return count("certDigest", certDigest(certNo)) > 0;
    }

    /** Writes the registration at once, so that a breach of uniqueness shows here. */
    public Registration enter(WorkItem item, RegistrationDocument document, LocalDate today) {
        var id = UUID.randomUUID();
        var registration = new Registration(
                id,
                item.caseNo(),
                item.childIndex(),
                item.attempt(),
                item.unit(),
                today,
                digests.of("identity-number", document.idNo()),
                certDigest(document.certNo()),
                sealing.seal(write(document), id.toString()));
        persistAndFlush(registration);
        return registration;
    }

    RegistrationDocument documentOf(Registration registration) {
        try {
            return json.readValue(
                    sealing.open(registration.document(), registration.id().toString()), RegistrationDocument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "The document of registration " + registration.id() + " cannot be read", broken);
        }
    }

    private String certDigest(String certNo) {
        return digests.of("certificate-number", certNo);
    }

    private String write(RegistrationDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
