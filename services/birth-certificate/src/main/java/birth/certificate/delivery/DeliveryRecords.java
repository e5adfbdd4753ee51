package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The delivery records, sealed, and the digests that tell a birth recorded twice. */
@ApplicationScoped
public class DeliveryRecords implements PanacheRepositoryBase<DeliveryRecord, String> {

    private final SealedDocuments documents;
    private final Digests digests;

    DeliveryRecords(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /**
     * The record, if it has that child, born alive, in that institution. The child's row stays locked until the transaction ends,
     * and so does the record, before it as in an amendment: nothing is printed from what is just being amended.
     */
    public Optional<DeliveryRecord> ofLiveChild(String deliveryRef, int pluralIndex, String institution) {
        return getEntityManager()
                .createNativeQuery("""
                select r.* from delivery_record r join delivered_child c on c.delivery_ref = r.delivery_ref
                where r.delivery_ref = :ref and r.institution = :institution and c.plural_index = :index and c.live for share of r for update of c""", DeliveryRecord.class)
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
                insert into delivery_record (delivery_ref, institution, region, recorded_by, recorded_at, document, mother_digest, inpatient_digest)
                values (:ref, :institution, :region, :account, :now, :document, :mother, :inpatient) on conflict do nothing""")
                        .setParameter("ref", deliveryRef)
                        .setParameter("institution", delivery.institution())
                        .setParameter("region", delivery.region())
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .setParameter("document", documents.seal(delivery, deliveryRef))
                        .setParameter("mother", motherDigest(delivery.mother().idNo()))
                        .setParameter(
                                "inpatient", inpatientDigest(delivery.mother().inpatientNo()))
                        .executeUpdate()
                == 1;
    }

    /** Keeps one child's birth; false when the same birth is recorded elsewhere (same mother, day and plural index). */
    boolean keepBirth(String deliveryRef, Delivery.Mother mother, Delivery.Child child) {
        return getEntityManager()
                        .createNativeQuery("""
                insert into delivered_child (delivery_ref, plural_index, live, birth_digest)
                values (:ref, :index, :live, :digest) on conflict do nothing""")
                        .setParameter("ref", deliveryRef)
                        .setParameter("index", child.pluralIndex())
                        .setParameter("live", child.wasBornAlive())
                        .setParameter("digest", birthDigest(mother, child))
                        .executeUpdate()
                == 1;
    }

    /** The delivery under which this birth is on record. */
    Optional<String> sameBirth(Delivery.Mother mother, Delivery.Child child) {
        return getEntityManager()
                .createNativeQuery(
                        "select delivery_ref from delivered_child where birth_digest = :digest", String.class)
                .setParameter("digest", birthDigest(mother, child))
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** The record for changing it, locked until the transaction ends. */
    Optional<DeliveryRecord> locked(String deliveryRef) {
        return findByIdOptional(deliveryRef, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Puts the amended record in the place of the old one; false when one of its births is recorded elsewhere. */
    boolean amend(String deliveryRef, Delivery amended) {
        getEntityManager()
                .createNativeQuery("""
                update delivery_record set document = :document, mother_digest = :mother, inpatient_digest = :inpatient where delivery_ref = :ref""")
                .setParameter("document", documents.seal(amended, deliveryRef))
                .setParameter("mother", motherDigest(amended.mother().idNo()))
                .setParameter("inpatient", inpatientDigest(amended.mother().inpatientNo()))
                .setParameter("ref", deliveryRef)
                .executeUpdate();
        getEntityManager().refresh(findById(deliveryRef));
        return amended.children().stream()
                .allMatch(child -> getEntityManager()
                                .createNativeQuery("""
                update delivered_child c set live = :live, birth_digest = :digest where delivery_ref = :ref and plural_index = :index
                and not exists (select 1 from delivered_child o where o.birth_digest = :digest and o.delivery_ref <> :ref)""")
                                .setParameter("live", child.wasBornAlive())
                                .setParameter("digest", birthDigest(amended.mother(), child))
                                .setParameter("ref", deliveryRef)
                                .setParameter("index", child.pluralIndex())
                                .executeUpdate()
                        == 1);
    }

    /** Everybody whose word the record is: who made it and who amended it. None of them may issue on it (domain.md 8.5). */
    public Set<String> madeBy(String deliveryRef) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery("""
                select recorded_by from delivery_record where delivery_ref = :ref
                union select proposed_by from delivery_amendment where delivery_ref = :ref and confirmed_by is not null
                union select confirmed_by from delivery_amendment where delivery_ref = :ref and confirmed_by is not null""", String.class)
                .setParameter("ref", deliveryRef)
                .getResultList());
    }

    /** A family has been found for the record: an application is being made on it. */
    public void matched(String deliveryRef, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "update delivery_record set matched_at = :now where delivery_ref = :ref and matched_at is null")
                .setParameter("now", now)
                .setParameter("ref", deliveryRef)
                .executeUpdate();
    }

    /** References after this one of records that nobody finds by a number yet, in order. */
    List<String> withoutDigests(String after, int most) {
        return getEntityManager()
                .createQuery(
                        "select deliveryRef from DeliveryRecord where motherDigest is null and deliveryRef > ?1 order by deliveryRef",
                        String.class)
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
    }

    /** From what the record says; again, or beside an amendment, it comes to the same. */
    void completeDigests(String deliveryRef) {
        var mother = open(locked(deliveryRef).orElseThrow()).mother();
        getEntityManager()
                .createNativeQuery(
                        "update delivery_record set mother_digest = :mother, inpatient_digest = :inpatient where delivery_ref = :ref")
                .setParameter("mother", motherDigest(mother.idNo()))
                .setParameter("inpatient", inpatientDigest(mother.inpatientNo()))
                .setParameter("ref", deliveryRef)
                .executeUpdate();
    }

    /** By the number of the mother's paper, the newest first; by equality, since only its digest is kept in the open. */
    public List<DeliveryRecord> ofMother(String idNo) {
        return list("motherDigest = ?1 order by recordedAt desc", motherDigest(idNo));
    }

    /** By the ward's own number; another hospital may have given the same. */
    List<DeliveryRecord> ofInpatient(String inpatientNo) {
        return list("inpatientDigest = ?1 order by recordedAt desc", inpatientDigest(inpatientNo));
    }

    /**
     * Records of the institutions that no family has come for since before that moment, oldest first; before them those whose mother is just being
     * put right, until the second person has seen it, whoever opens them meanwhile.
     */
    @SuppressWarnings("unchecked")
    List<DeliveryRecord> unmatched(Set<String> institutions, Instant before) {
        return getEntityManager()
                .createNativeQuery("""
                select r.* from delivery_record r left join delivery_amendment a
                on a.delivery_ref = r.delivery_ref and a.reason = 'MOTHER_CLAIM' and a.confirmed_by is null
                where r.institution = any (string_to_array(:institutions, ','))
                and (a.id is not null or r.matched_at is null and r.recorded_at < :before)
                order by a.proposed_at nulls last, r.recorded_at""", DeliveryRecord.class)
                .setParameter("institutions", String.join(",", institutions))
                .setParameter("before", before)
                .getResultList();
    }

    private String motherDigest(String idNo) {
        return digests.of("delivery-mother", idNo);
    }

    private String inpatientDigest(String inpatientNo) {
        return digests.of("delivery-inpatient", inpatientNo);
    }

    private String birthDigest(Delivery.Mother mother, Delivery.Child child) {
        return digests.of(
                "birth",
                String.join(
                        "|",
                        mother.idType(),
                        mother.idNo(),
                        child.bornOn().toString(),
                        child.pluralIndex().toString()));
    }
}
