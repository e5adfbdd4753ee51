package birth.card.order;

import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The orders of this office and the serial numbers they take. */
@ApplicationScoped
public class CardOrders implements PanacheRepositoryBase<CardOrder, UUID> {

    private final SealedDocuments documents;
    private final Digests digests;

    CardOrders(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    String digestOf(String idNo) {
        return digests.of("identity-number", idNo);
    }

    /** Whether the person has a card already; until the transaction ends nobody else can order one for the same person. */
    boolean hasCard(String idDigest) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:digest, 0))", Integer.class)
                .setParameter("digest", idDigest)
                .getSingleResult();
        return count("idDigest", idDigest) > 0;
    }

    boolean isGivenOut(String cardNo) {
        return count("cardNo", cardNo) > 0;
    }

    /** The next serial of a series, from 1; waits for a concurrent order of the same series. */
    public long next(String series) {
        return (Long) getEntityManager()
                .createNativeQuery("""
                insert into card_serial (series, last) values (:series, 1)
                on conflict (series) do update set last = card_serial.last + 1 returning last""", Long.class)
                .setParameter("series", series)
                .getSingleResult();
    }

    /** Physical cards of the region that no batch has yet, the oldest first; nobody else takes them meanwhile. */
    @SuppressWarnings("unchecked")
    public List<CardOrder> toProduce(String region, int most) {
        return getEntityManager()
                .createNativeQuery("""
                select o.* from card_order o join work_item w on w.result_id = o.id
                where o.batch_id is null and o.physical_ordered_at is not null and w.region = :region and w.state = 'COMPLETED'
                order by o.physical_ordered_at limit :most for update of o skip locked""", CardOrder.class)
                .setParameter("region", region)
                .setParameter("most", most)
                .getResultList();
    }

    public List<CardOrder> of(UUID batch) {
        return list("batchId", batch);
    }

    /** What has become of the physical card. */
    String production(CardOrder order) {
        if (!order.isPhysical()) {
            return "NOT_WANTED";
        }
        return order.batchId() == null
                ? "ORDERED"
                : getEntityManager()
                        .createNativeQuery(
                                "select case when produced_at is null then 'IN_PRODUCTION' else 'PRODUCED' end from production_batch where id = :id",
                                String.class)
                        .setParameter("id", order.batchId())
                        .getSingleResult()
                        .toString();
    }

    byte[] seal(CardDocument document, UUID id) {
        return documents.seal(document, id.toString());
    }

    CardDocument open(CardOrder order) {
        return documents.open(order.document(), order.id().toString(), CardDocument.class);
    }
}
