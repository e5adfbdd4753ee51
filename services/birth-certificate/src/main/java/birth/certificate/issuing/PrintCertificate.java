package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.certificate.stock.BlankNumber;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a proof on a blank: from then on the certificate exists. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PrintCertificate {

    private final Certificates certificates;
    private final SealedDocuments documents;
    private final TellRegister tellRegister;
    private final BusinessClock clock;

    PrintCertificate(
            Certificates certificates, SealedDocuments documents, TellRegister tellRegister, BusinessClock clock) {
        this.certificates = certificates;
        this.documents = documents;
        this.tellRegister = tellRegister;
        this.clock = clock;
    }

    /** @param replaces the certificate whose place it takes, or null */
    Certificate print(WorkItem item, CertificateDocument proof, BlankNumber blank, UUID replaces, String account) {
        return print(item, proof, blank, replaces, LocalDate.now(clock), account);
    }

    /** On a day that has been: the paper exists already. */
    Certificate print(
            WorkItem item,
            CertificateDocument proof,
            BlankNumber blank,
            UUID replaces,
            LocalDate issuedOn,
            String account) {
        var id = UUID.randomUUID();
        var certificate = new Certificate(
                id, blank, item, replaces, issuedOn, account, documents.seal(proof.on(blank), id.toString()));
        certificates.persistAndFlush(certificate);
        tellRegister.later(certificate);
        return certificate;
    }
}
