package birth.certificate.issuing;

import birth.kit.sealing.SealedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the parents are by the child's valid certificate; the bureau's other items ask here instead of the family. */
@ApplicationScoped
public class CertifiedParents {

    private final Certificates certificates;
    private final SealedDocuments documents;

    CertifiedParents(Certificates certificates, SealedDocuments documents) {
        this.certificates = certificates;
        this.documents = documents;
    }

    /** The names on the certificate; empty without a valid one. */
    public Set<String> namesOf(String deliveryRef, int pluralIndex) {
        return certificates.validOf(deliveryRef, pluralIndex).stream()
                .map(certificate ->
                        documents.open(certificate.document(), certificate.id().toString(), CertificateDocument.class))
                .flatMap(document ->
                        Stream.of(document.mother().name(), document.father().name()))
                .filter(name -> !name.equals(CertificateDocument.NOT_STATED))
                .collect(Collectors.toSet());
    }
}
