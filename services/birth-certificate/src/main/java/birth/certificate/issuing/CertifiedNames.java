package birth.certificate.issuing;

import birth.certificate.issuing.domain.Parent;
import birth.kit.sealing.SealedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names on valid certificates; the bureau's other items ask here for the parents' instead of the family. */
@ApplicationScoped
public class CertifiedNames {

    private final Certificates certificates;
    private final SealedDocuments documents;

    CertifiedNames(Certificates certificates, SealedDocuments documents) {
        this.certificates = certificates;
        this.documents = documents;
    }

    /** The parents' names; empty without a valid certificate. */
    public Set<String> ofParents(String deliveryRef, int pluralIndex) {
        return certificates.validOf(deliveryRef, pluralIndex).stream()
                .map(this::printedOn)
                .flatMap(document -> Stream.of(document.mother(), document.father()))
                .filter(Parent::wasStated)
                .map(Parent::name)
                .collect(Collectors.toSet());
    }

    Set<String> ofSiblings(String deliveryRef, int pluralIndex) {
        return certificates.validOfSiblings(deliveryRef, pluralIndex).stream()
                .map(this::of)
                .collect(Collectors.toSet());
    }

    String of(Certificate certificate) {
        return printedOn(certificate).childName();
    }

    CertificateDocument printedOn(Certificate certificate) {
        return documents.open(certificate.document(), certificate.id().toString(), CertificateDocument.class);
    }
}
