package birth.card.order;

import birth.kit.sealing.Digests;
import birth.kit.sealing.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The orders of this office and the serial numbers they take. */
@ApplicationScoped
class CardOrders implements PanacheRepositoryBase<CardOrder, UUID> {

    private final Sealing sealing;
    private final Digests digests;
    private final ObjectMapper json;

    CardOrders(Sealing sealing, Digests digests, ObjectMapper json) {
        this.sealing = sealing;
        this.digests = digests;
        this.json = json;
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

    /** The next serial of a series, from 1; waits for a concurrent order of the same series. */
    long next(String series) {
        return (Long) getEntityManager()
                .createNativeQuery("""
                insert into card_serial (series, last) values (:series, 1)
                on conflict (series) do update set last = card_serial.last + 1 returning last""", Long.class)
                .setParameter("series", series)
                .getSingleResult();
    }

    byte[] seal(CardDocument document, UUID id) {
        try {
            return sealing.seal(json.writeValueAsString(document), id.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    CardDocument open(CardOrder order) {
        try {
            return json.readValue(sealing.open(order.document(), order.id().toString()), CardDocument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The document of card order " + order.id() + " cannot be read", broken);
        }
    }
}
