package birth.application.licence;

import birth.application.realname.Licences;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Corrections of licences by id, by draft and by holder. */
@ApplicationScoped
public class LicenceCorrections implements PanacheRepositoryBase<LicenceCorrection, UUID> {

    private final SealedDocuments documents;

    LicenceCorrections(SealedDocuments documents) {
        this.documents = documents;
    }

    /**
     * What the parent says.
     *
     * @param says what the licence says; null where it says nothing
     * @param claim what it should say
     */
    public record Words(String says, String claim, String explanation) {}

    public List<LicenceCorrection> of(UUID draftId) {
        return list("draftId = ?1 order by filedAt", draftId);
    }

    /** Those that an issuer still has to answer by a day. */
    List<UUID> awaited() {
        return stream("state in ?1 and dueOn is not null", LicenceCorrection.State.OPEN)
                .map(LicenceCorrection::id)
                .toList();
    }

    /** Whether a licence behind the draft is in dispute. */
    public boolean isOpen(UUID draftId) {
        return count("draftId = ?1 and state in ?2", draftId, LicenceCorrection.State.OPEN) > 0;
    }

    public void forget(UUID draftId) {
        delete("draftId", draftId);
    }

    /** Those of the holder whose answer is awaited. */
    public List<LicenceCorrection> open(String holderDigest) {
        return list("holderDigest = ?1 and state in ?2 order by filedAt", holderDigest, LicenceCorrection.State.OPEN);
    }

    /** Those of both parents of a case, the latest of each field last. */
    public List<LicenceCorrection> ofCase(String caseNo) {
        return list("draftId in (select draft.id from Draft draft where draft.caseNo = ?1) order by filedAt", caseNo);
    }

    /** The holder's licences without those that are being corrected: what they say proves nothing now. */
    public Licences undisputed(String holderDigest, Licences licences) {
        var left = licences;
        for (var correction : open(holderDigest)) {
            left = correction.licence().takenFrom(left);
        }
        return left;
    }

    LicenceCorrection locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.unknown("CORRECTION_UNKNOWN", "没有这件证照纠错。"));
    }

    public Words words(LicenceCorrection correction) {
        return documents.open(correction.sealed(), correction.id().toString(), Words.class);
    }

    /** What the issuer said of it. */
    public Optional<String> answer(LicenceCorrection correction) {
        return correction
                .sealedAnswer()
                .map(document -> documents.open(document, correction.id().toString(), String.class));
    }

    byte[] seal(UUID id, Object words) {
        return documents.seal(words, id.toString());
    }
}
