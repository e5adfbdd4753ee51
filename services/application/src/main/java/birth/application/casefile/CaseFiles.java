package birth.application.casefile;

import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    public List<CaseFile> ofParent(String digest) {
        return list("applicantDigest = ?1 or otherDigest = ?1 order by submittedAt desc", digest);
    }

    /** Case numbers whose consent was asked before this moment and is still awaited. */
    public List<String> consentAwaitedSince(Instant moment, int most) {
        return find(
                        "consent = birth.application.consent.Consent.WAITING and submittedAt <= ?1 order by submittedAt",
                        moment)
                .page(0, most)
                .stream()
                .map(CaseFile::caseNo)
                .toList();
    }

    /** Case numbers whose promise is running. */
    List<String> openWithDueDay() {
        return find("outcome is null and countedFrom is not null order by caseNo").stream()
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
