package birth.application.birth;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Deliveries by reference and by their recorded mother. */
@ApplicationScoped
public class Births implements PanacheRepositoryBase<Birth, String> {

    private final SealedDocuments documents;

    Births(SealedDocuments documents) {
        this.documents = documents;
    }

    /** The pulled records of this mother, by delivery reference. */
    public Map<String, DeliveryRecord> ofMother(String digest) {
        var records = new LinkedHashMap<String, DeliveryRecord>();
        list("motherDigest = ?1 order by deliveryRef", digest)
                .forEach(birth -> records.put(birth.deliveryRef(), open(birth)));
        return records;
    }

    /** The record when it is there and names this mother. */
    public Optional<DeliveryRecord> ofMother(String deliveryRef, String digest) {
        return findByIdOptional(deliveryRef).filter(birth -> birth.isOf(digest)).map(this::open);
    }

    public DeliveryRecord record(String deliveryRef) {
        return open(findById(deliveryRef));
    }

    private DeliveryRecord open(Birth birth) {
        return documents.open(birth.sealed(), birth.deliveryRef(), DeliveryRecord.class);
    }
}
