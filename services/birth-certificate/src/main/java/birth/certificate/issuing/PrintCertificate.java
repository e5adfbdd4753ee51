package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.certificate.delivery.DeliveryRecord;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.stock.BlankNumber;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a certificate on a blank: birth facts from the record, names from the form, both as they are now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PrintCertificate {

    private final Certificates certificates;
    private final DeliveryRecords deliveries;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    PrintCertificate(
            Certificates certificates, DeliveryRecords deliveries, SealedDocuments documents, BusinessClock clock) {
        this.certificates = certificates;
        this.deliveries = deliveries;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param replaces the certificate whose place it takes, or null */
    Certificate print(
            WorkItem item, DeliveryRecord delivery, Projection form, BlankNumber blank, UUID replaces, String account) {
        var id = UUID.randomUUID();
        var document = CertificateDocument.of(blank.text(), deliveries.open(delivery), item.pluralIndex(), form);
        var certificate = new Certificate(
                id, blank, item, replaces, LocalDate.now(clock), account, documents.seal(document, id.toString()));
        certificates.persistAndFlush(certificate);
        return certificate;
    }
}
