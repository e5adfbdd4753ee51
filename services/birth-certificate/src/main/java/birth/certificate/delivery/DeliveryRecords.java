package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The delivery records, sealed, and the digests that tell a birth recorded twice. */
@ApplicationScoped
public class DeliveryRecords implements PanacheRepositoryBase<DeliveryRecord, String> {

    private final SealedDocuments documents;
    private final Digests digests;

    DeliveryRecords(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /** The record, if it has that child, born alive, in that institution. The child's row stays locked until the transaction ends. */
    public Optional<DeliveryRecord> ofLiveChild(String deliveryRef, int pluralIndex, String institution) {
        return getEntityManager()
                .createNativeQuery("""
                select r.* from delivery_record r join delivered_child c on c.delivery_ref = r.delivery_ref
                where r.delivery_ref = :ref and r.institution = :institution and c.plural_index = :index and c.live for update of c""", DeliveryRecord.class)
                .setParameter("ref", deliveryRef)
                .setParameter("institution", institution)
                .setParameter("index", pluralIndex)
                .getResultStream()
                .map(DeliveryRecord.class::cast)
                .findFirst();
    }

    public Delivery open(DeliveryRecord record) {
        return documents.open(record.document(), record.deliveryRef(), Delivery.class);
    }

    /** Keeps the record; false when one is there under this reference already. Waits for a concurrent sender of the same one. */
    boolean keep(String deliveryRef, Delivery delivery, String account, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                insert into delivery_record (delivery_ref, institution, region, recorded_by, recorded_at, document)
                values (:ref, :institution, :region, :account, :now, :document) on conflict do nothing""")
                        .setParameter("ref", deliveryRef)
                        .setParameter("institution", delivery.institution())
                        .setParameter("region", delivery.region())
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .setParameter("document", documents.seal(delivery, deliveryRef))
                        .executeUpdate()
                == 1;
    }

    /** Keeps one child's birth; false when the same birth is recorded elsewhere (same mother, day and plural index). */
    boolean keepBirth(String deliveryRef, Delivery.Mother mother, Delivery.Child child) {
        var digest = digests.of(
                "birth",
                String.join(
                        "|",
                        mother.idType(),
                        mother.idNo(),
                        child.bornOn().toString(),
                        child.pluralIndex().toString()));
        return getEntityManager()
                        .createNativeQuery("""
                insert into delivered_child (delivery_ref, plural_index, live, birth_digest)
                values (:ref, :index, :live, :digest) on conflict do nothing""")
                        .setParameter("ref", deliveryRef)
                        .setParameter("index", child.pluralIndex())
                        .setParameter("live", child.wasBornAlive())
                        .setParameter("digest", digest)
                        .executeUpdate()
                == 1;
    }
}
