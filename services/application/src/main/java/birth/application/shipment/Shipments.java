package birth.application.shipment;

import birth.application.form.Form;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shipments by case and by state; addresses are opened only to write a label. */
@ApplicationScoped
class Shipments implements PanacheRepositoryBase<Shipment, UUID> {

    private static final int SHOWN = 200;

    private final SealedDocuments documents;

    Shipments(SealedDocuments documents) {
        this.documents = documents;
    }

    byte[] seal(UUID id, Form.Mail mail) {
        return documents.seal(mail, id.toString());
    }

    Optional<Form.Mail> address(Shipment shipment) {
        return shipment.sealed()
                .map(document -> documents.open(document, shipment.id().toString(), Form.Mail.class));
    }

    List<Shipment> ofCase(String caseNo) {
        return list("caseNo = ?1 order by packedAt, id", caseNo);
    }

    List<Shipment> inState(Shipment.State state, Collection<String> regions) {
        return stream("state = ?1 order by packedAt, id", state)
                .filter(shipment -> isIn(shipment, regions))
                .limit(SHOWN)
                .toList();
    }

    Shipment locked(UUID id, Collection<String> regions) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(shipment -> isIn(shipment, regions))
                .orElseThrow(() -> Refusal.unknown("SHIPMENT_UNKNOWN", "没有这个包裹，或它不在您的辖区。"));
    }

    /** The item's paper, once it was packed. */
    Optional<ShipmentPaper> paper(String itemId) {
        return Optional.ofNullable(getEntityManager().find(ShipmentPaper.class, itemId));
    }

    private static boolean isIn(Shipment shipment, Collection<String> regions) {
        return regions.stream().anyMatch(shipment.region()::startsWith);
    }
}
