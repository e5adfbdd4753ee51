package birth.card.order;

import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The orders of this office and the serial numbers they take. */
@ApplicationScoped
public class CardOrders implements PanacheRepositoryBase<CardOrder, UUID> {

    /**
     * Physical cards that no batch has yet: the item is done, so the family has its number and the e-card (domain.md 1.3 C). The
     * card of a child that has died is not made (3.6).
     */
    private static final String TO_PRODUCE = """
            from card_order o join work_item w on w.case_no = o.case_no and w.result_id = o.id
            where o.batch_id is null and o.physical_ordered_at is not null and w.state = 'COMPLETED' and w.child_died_on is null
            """;

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
                .createNativeQuery("select o.* " + TO_PRODUCE + """
                and w.region = :region order by o.physical_ordered_at limit :most for update of o skip locked""", CardOrder.class)
                .setParameter("region", region)
                .setParameter("most", most)
                .getResultList();
    }

    /** How many physical cards of each region no batch has yet; a region without any is not in the answer. */
    public Map<String, Long> waiting(Collection<String> regions) {
        return counted(getEntityManager()
                .createNativeQuery(
                        "select w.region, count(*) " + TO_PRODUCE + "and w.region in (:regions) group by w.region")
                .setParameter("regions", regions));
    }

    public List<CardOrder> of(UUID batch) {
        return list("batchId", batch);
    }

    /** How many cards each of the batches has. */
    public Map<UUID, Long> sizes(Collection<UUID> batches) {
        return counted(getEntityManager()
                .createQuery("select batchId, count(*) from CardOrder where batchId in :batches group by batchId")
                .setParameter("batches", batches));
    }

    @SuppressWarnings("unchecked")
    private static <K> Map<K, Long> counted(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().collect(Collectors.toMap(row -> (K) row[0], row -> (Long) row[1]));
    }

    /** What has become of the physical card. */
    String production(CardOrder order) {
        if (!order.isPhysical()) {
            return "NOT_WANTED";
        }
        if (isOfChildThatDied(order)) {
            return "STOPPED";
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

    private boolean isOfChildThatDied(CardOrder order) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from work_item where case_no = :caseNo and result_id = :id and child_died_on is not null)",
                        Boolean.class)
                .setParameter("caseNo", order.caseNo())
                .setParameter("id", order.id())
                .getSingleResult();
    }

    byte[] seal(CardDocument document, UUID id) {
        return documents.seal(document, id.toString());
    }

    CardDocument open(CardOrder order) {
        return documents.open(order.document(), order.id().toString(), CardDocument.class);
    }
}
