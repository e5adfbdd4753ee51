package birth.insurance.enrolment;

import birth.insurance.benefit.BenefitRules;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The enrolments of this agency, at most one a child; found by ID number first, by certificate number else. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    /** Residents' insurance (城乡居民, domain.md 6.7). */
    private static final String RESIDENTS = "390";

    private final SealedDocuments documents;
    private final Digests digests;
    private final BenefitRules rules;

    Enrolments(SealedDocuments documents, Digests digests, BenefitRules rules) {
        this.documents = documents;
        this.digests = digests;
        this.rules = rules;
    }

    /** The child's enrolment, locked for change. */
    public Optional<Enrolment> of(Child child) {
        return locked("idDigest", idDigest(child)).or(() -> locked("certDigest", certDigest(child)));
    }

    /** Notes the child on this day unless it is noted already; a child without any number cannot be told from another and is not. */
    public void note(Child child, LocalDate today) {
        if ((child.certNo() != null || child.idNo() != null) && of(child).isEmpty()) {
            var id = UUID.randomUUID();
            persist(Enrolment.provisional(
                    id,
                    certDigest(child),
                    idDigest(child),
                    today,
                    documents.seal(new EnrolmentDocument(child, null, null), id.toString())));
        }
    }

    /** False when the enrolment, found by certificate number, is that of a child with another ID number. */
    public boolean canBeOf(Enrolment enrolment, Child child) {
        return enrolment.idDigest() == null
                || child.idNo() == null
                || enrolment.idDigest().equals(idDigest(child));
    }

    public boolean isGivenOut(String personNo) {
        return count("personDigest", personDigest(personNo)) > 0;
    }

    /** With a person number of this agency itself. */
    public Enrolment activate(Child child, LocalDate today) {
        return activate(child, new Membership(PersonNumber.compose(nextSerial()), Membership.NEWBORN), today);
    }

    /** Makes the noted enrolment an active one, with a person number and a start of cover; an active one stays as it is. */
    public Enrolment activate(Child child, Membership membership, LocalDate today) {
        var enrolment = of(child).orElseThrow();
        if (!enrolment.isActive()) {
            var start = rules.decide(child.born(), enrolment.enrolledOn(), enrolment.paidOn(), today);
            var document = documents.seal(
                    new EnrolmentDocument(child, membership), enrolment.id().toString());
            enrolment.activate(idDigest(child), personDigest(membership.personNo()), start, document);
        }
        return enrolment;
    }

    /**
     * Notes the premium as paid; the start of cover follows from it.
     *
     * @return true when the start of cover is another one now
     */
    public boolean paid(Enrolment enrolment, LocalDate paidOn, LocalDate today) {
        enrolment.paid(paidOn);
        if (!enrolment.isActive()) {
            return false;
        }
        var born = documentOf(enrolment).child().born();
        var start = rules.decide(born, enrolment.enrolledOn(), enrolment.paidOn(), today);
        var changed = !Objects.equals(start.from(), enrolment.effectiveFrom());
        enrolment.startsAs(start);
        return changed;
    }

    /** The years a premium paid on this day is for. */
    public List<Integer> yearsOwed(Enrolment enrolment, LocalDate paidOn) {
        return rules.decide(bornOn(enrolment), enrolment.enrolledOn(), paidOn, paidOn)
                .premiumYears();
    }

    /** Whether the start of cover still hangs on the payment. */
    public boolean awaitsPremium(Enrolment enrolment) {
        return enrolment.isActive() && enrolment.effectiveFrom() == null;
    }

    /** A new name or certificate number of a child that is enrolled (domain.md 3.4, B5): the person number stays. */
    public void renew(Enrolment enrolment, Child child) {
        enrolment.renew(
                documents.seal(documentOf(enrolment).of(child), enrolment.id().toString()));
    }

    /** The certificate has another number: what was noted under the former one keeps its day, and what has just been noted anew falls away. */
    public void renumber(Child before, Child now) {
        if (now.certNo() == null || now.certNo().equals(before.certNo())) {
            return;
        }
        locked("certDigest", certDigest(before)).ifPresent(former -> {
            locked("certDigest", certDigest(now))
                    .filter(anew -> !anew.isActive())
                    .ifPresent(anew -> {
                        delete(anew);
                        flush();
                    });
            former.renumber(certDigest(now));
        });
    }

    public LocalDate bornOn(Enrolment enrolment) {
        return documentOf(enrolment).child().born();
    }

    /** The result of item I by flat key, once the enrolment is active. */
    public Optional<Map<String, Object>> resultOf(UUID id) {
        return findByIdOptional(id).filter(Enrolment::isActive).map(enrolment -> {
            var membership = documentOf(enrolment).membership();
            var fields = new TreeMap<String, Object>(Map.of(
                    "ins.personNo",
                    membership.personNo(),
                    "ins.category",
                    membership.category(),
                    "ins.insType",
                    RESIDENTS,
                    "ins.rule",
                    enrolment.rule(),
                    "ins.premiumPaid",
                    enrolment.paidOn() != null));
            if (enrolment.effectiveFrom() != null) {
                fields.put("ins.effectiveFrom", enrolment.effectiveFrom().toString());
            }
            return fields;
        });
    }

    private EnrolmentDocument documentOf(Enrolment enrolment) {
        return documents.open(enrolment.document(), enrolment.id().toString(), EnrolmentDocument.class);
    }

    private Optional<Enrolment> locked(String key, String digest) {
        return digest == null
                ? Optional.empty()
                : find(key, digest).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private long nextSerial() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('person_serial')", Long.class)
                .getSingleResult();
    }

    private String personDigest(String personNo) {
        return digests.of("person-number", personNo);
    }

    private String certDigest(Child child) {
        return child.certNo() == null ? null : digests.of("certificate-number", child.certNo());
    }

    private String idDigest(Child child) {
        return child.idNo() == null ? null : digests.of("identity-number", child.idNo());
    }
}
