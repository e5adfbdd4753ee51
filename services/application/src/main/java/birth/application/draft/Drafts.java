package birth.application.draft;

import birth.application.form.Form;
import birth.application.selection.Preselection;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts by id; somebody else's draft is unknown. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    private final SealedDocuments documents;
    private final Preselection preselection;

    Drafts(SealedDocuments documents, Preselection preselection) {
        this.documents = documents;
        this.preselection = preselection;
    }

    /** Opens the delivery's draft; two who open at once share one. Answers whether it is new. */
    boolean open(String deliveryRef, String ownerDigest, Form prefilled) {
        var id = UUID.randomUUID();
        return getEntityManager()
                        .createNativeQuery("""
                insert into draft (id, delivery_ref, owner_digest, sealed, version) values (?1, ?2, ?3, ?4, 0)
                on conflict (delivery_ref) do nothing""")
                        .setParameter(1, id)
                        .setParameter(2, deliveryRef)
                        .setParameter(3, ownerDigest)
                        .setParameter(4, documents.seal(preselection.in(prefilled), id.toString()))
                        .executeUpdate()
                == 1;
    }

    /** Opens a draft for a birth to come; a mother has one such draft at a time. Answers whether it is new. */
    boolean await(String ownerDigest, Expected expected, Form prefilled) {
        var id = UUID.randomUUID();
        return getEntityManager()
                        .createNativeQuery("""
                insert into draft (id, owner_digest, expected_institution, expected_on, sealed, version)
                values (?1, ?2, ?3, ?4, ?5, 0) on conflict (owner_digest) where delivery_ref is null do nothing""")
                        .setParameter(1, id)
                        .setParameter(2, ownerDigest)
                        .setParameter(3, expected.institution())
                        .setParameter(4, expected.dueOn())
                        .setParameter(5, documents.seal(preselection.in(prefilled), id.toString()))
                        .executeUpdate()
                == 1;
    }

    Optional<Draft> ofDelivery(String deliveryRef) {
        return find("deliveryRef", deliveryRef)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Draft> waitingOf(String ownerDigest) {
        return find("ownerDigest = ?1 and deliveryRef is null", ownerDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Draft> of(String digest) {
        return list("ownerDigest = ?1 or otherDigest = ?1 order by id", digest);
    }

    Draft own(UUID id, String ownerDigest, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(draft -> draft.isOf(ownerDigest))
                .orElseThrow(Drafts::unknown);
    }

    /** Whose draft it is, and whether it has become a case. */
    record Owned(String motherDigest, boolean isSubmitted) {}

    /** Without the draft itself: whoever changes it afterwards locks it first and must not have read it before. */
    Optional<Owned> owned(UUID id) {
        return getEntityManager()
                .createQuery("select ownerDigest, caseNo is not null from Draft where id = ?1", Owned.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    Form form(Draft draft) {
        return documents.open(draft.sealed(), draft.id().toString(), Form.class);
    }

    /** Of a submitted draft: kept sealed, to answer a repeated submission with the same one. */
    String queryCode(Draft draft) {
        return documents.open(draft.sealedCode(), draft.id().toString(), String.class);
    }

    static Refusal unknown() {
        return Refusal.unknown("DRAFT_UNKNOWN", "没有这份草稿，或它不属于您。");
    }
}
