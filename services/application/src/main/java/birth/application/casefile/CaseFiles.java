package birth.application.casefile;

import birth.application.consent.Consent;
import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cases by number; to anyone who is not one of its parents a case is unknown. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, String> {

    /** Locked until the end of the transaction, so that events, parents and clocks change a case one after the other. */
    public Optional<CaseFile> locked(String caseNo) {
        return findByIdOptional(caseNo, LockModeType.PESSIMISTIC_WRITE);
    }

    public CaseFile seenBy(String digest, String caseNo) {
        return findByIdOptional(caseNo).filter(file -> isParent(file, digest)).orElseThrow(CaseFiles::unknown);
    }

    public CaseFile lockedBy(String digest, String caseNo) {
        return locked(caseNo).filter(file -> isParent(file, digest)).orElseThrow(CaseFiles::unknown);
    }

    /** For what only the applicant may do; the other parent may consent, refuse or object. */
    CaseFile lockedByApplicant(String digest, String caseNo) {
        var file = lockedBy(digest, caseNo);
        if (!file.isApplicant(digest)) {
            throw Refusal.forbidden("APPLICANT_ONLY", "只有申请人可以修改或撤回申请；您可以授权、不授权或提出异议。");
        }
        return file;
    }

    public List<CaseFile> ofParent(String digest) {
        return list("applicantDigest = ?1 or otherDigest = ?1 order by submittedAt desc", digest);
    }

    /** Running cases whose consent was asked before this moment, stands so and was not told this step. */
    public List<String> consentAwaited(Set<Consent> states, int step, Instant asked, int most) {
        return numbers(
                "consent.state in ?1 and consent.step < ?2 and submittedAt <= ?3 and outcome is null order by submittedAt",
                most,
                states,
                step,
                asked);
    }

    /** Running cases whose consent was given before this moment, although a registration has not begun. */
    public List<String> consentUnused(Instant given, int most) {
        return numbers(
                "consent.state = birth.application.consent.Consent.GRANTED and consent.consentedAt <= ?1 and outcome is null"
                        + " and exists (select 1 from CaseItem i where i.caseFile = c"
                        + " and i.item = birth.application.Item.H and i.state = birth.application.casefile.ItemState.NOT_STARTED)",
                most,
                given);
    }

    /** The one case that a delivery may have at a time. */
    public Optional<CaseFile> openOf(String deliveryRef) {
        return find("deliveryRef = ?1 and not released", deliveryRef).firstResultOptional();
    }

    private List<String> numbers(String condition, int most, Object... parameters) {
        return find("from CaseFile c where " + condition, parameters).page(0, most).stream()
                .map(CaseFile::caseNo)
                .toList();
    }

    /** Case numbers whose promise is running. */
    List<String> openWithDueDay() {
        return find("outcome is null and promise.countedFrom is not null order by caseNo").stream()
                .map(CaseFile::caseNo)
                .toList();
    }

    /** The number that tells a parent's page whether anything has changed. */
    public long versionOf(String caseNo) {
        return getEntityManager()
                .createQuery("select version from CaseFile where caseNo = ?1", Long.class)
                .setParameter(1, caseNo)
                .getSingleResult();
    }

    public static Refusal unknown() {
        return Refusal.unknown("CASE_UNKNOWN", "没有这个办件，请核对办件编号。");
    }

    private static boolean isParent(CaseFile file, String digest) {
        return file.isApplicant(digest) || file.isOtherParent(digest);
    }
}
