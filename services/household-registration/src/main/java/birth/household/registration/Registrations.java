package birth.household.registration;

import birth.casework.item.WorkItem;
import birth.household.register.CitizenIdNumber;
import birth.household.rule.Newborn;
import birth.household.rule.Parent;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The registrations of this office; a certificate, a birth of one mother and an ID number stand in one of them at most. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    /** The constraints that stop a second registration of one child. */
    public static final Set<String> ONE_PER_CHILD = Set.of("registration_certificate", "registration_birth");

    /** The constraint that stops one number for two children. */
    public static final String ONE_PER_NUMBER = "registration_id_number";

    private final SealedDocuments documents;
    private final Digests digests;

    Registrations(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /** The masked number under which the child is registered already: on this certificate, or as this birth of this mother (A18). */
    public Optional<String> maskedNumberOf(Newborn child, int pluralIndex) {
        return of(child, pluralIndex).map(this::documentOf).map(document -> CitizenIdNumber.masked(document.idNo()));
    }

    public Optional<Registration> of(Newborn child, int pluralIndex) {
        var certificate = child.hasCertificate() ? certDigest(child.certNo()) : null;
        return find(
                        "certDigest = ?1 or birthDigest = ?2",
                        certificate,
                        birthDigest(motherIdNo(child), child.born(), pluralIndex))
                .firstResultOptional();
    }

    public Optional<Registration> withNumber(String idNo) {
        return find("idDigest", idDigest(idNo)).firstResultOptional();
    }

    /** True when a registered child of the same mother bears the name (domain.md 3.12 D05). */
    public boolean hasNameInFamily(Newborn child) {
        return hasNameInFamily(motherIdNo(child), child.name());
    }

    boolean hasNameInFamily(String mother, String name) {
        return mother != null
                && name != null
                && count("motherDigest = ?1 and nameDigest = ?2", motherDigest(mother), nameDigest(name)) > 0;
    }

    /** The mother's children registered here who were born before this one. */
    public List<RegistrationDocument> eldersOf(Newborn child) {
        var mother = motherIdNo(child);
        return mother == null || child.born() == null
                ? List.of()
                : list("motherDigest", motherDigest(mother)).stream()
                        .map(this::documentOf)
                        .filter(elder -> elder.born().isBefore(child.born()))
                        .toList();
    }

    /** Writes the registration at once, so that a breach of uniqueness shows here. */
    public Registration enter(WorkItem item, Registration.Kind kind, RegistrationDocument document, LocalDate today) {
        var id = UUID.randomUUID();
        var registration = new Registration(
                id,
                item,
                kind,
                today,
                new Registration.Digests(
                        idDigest(document.idNo()),
                        certDigest(document.certNo()),
                        birthDigest(document.motherIdNo(), document.born(), item.pluralIndex()),
                        motherDigest(document.motherIdNo()),
                        nameDigest(document.name())),
                documents.seal(document, id.toString()));
        persistAndFlush(registration);
        return registration;
    }

    RegistrationDocument documentOf(Registration registration) {
        return documents.open(registration.document(), registration.id().toString(), RegistrationDocument.class);
    }

    String idDigest(String idNo) {
        return CitizenIdNumber.digest(digests, idNo);
    }

    private String certDigest(String certNo) {
        return digests.of("certificate-number", certNo);
    }

    private String birthDigest(String mother, LocalDate born, int pluralIndex) {
        return mother == null || born == null ? null : digests.of("birth", mother + born + "/" + pluralIndex);
    }

    private String motherDigest(String mother) {
        return mother == null ? null : digests.of("mother", mother);
    }

    String nameDigest(String name) {
        return name == null ? null : digests.of("name", name);
    }

    private static String motherIdNo(Newborn child) {
        return child.mother().map(Parent::idNo).orElse(null);
    }
}
