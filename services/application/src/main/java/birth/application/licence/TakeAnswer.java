package birth.application.licence;

import birth.application.realname.RealNames;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Keeps what the issuer of a licence says. What comes again or late changes nothing; two decisions that contradict each other
 * are refused, and the first stands (domain.md 3.10).
 */
@ApplicationScoped
class TakeAnswer {

    private final LicenceCorrections corrections;
    private final LicenceFields fields;
    private final RealNames realNames;
    private final Event<IssuerAnswered> answered;
    private final BusinessClock clock;

    TakeAnswer(
            LicenceCorrections corrections,
            LicenceFields fields,
            RealNames realNames,
            Event<IssuerAnswered> answered,
            BusinessClock clock) {
        this.corrections = corrections;
        this.fields = fields;
        this.realNames = realNames;
        this.answered = answered;
        this.clock = clock;
    }

    @Transactional
    void received(UUID id) {
        var correction = corrections.locked(id);
        if (correction.state().isOpen()) {
            correction.move(LicenceCorrection.State.RECEIVED);
        }
    }

    /** @param value what the licence says from now on; null when that is what the parent claimed */
    @Transactional
    void corrected(UUID id, String value) {
        var correction = corrections.locked(id);
        if (isNews(correction, LicenceCorrection.State.CORRECTED)) {
            var right = value == null ? corrections.words(correction).claim() : value;
            var field = fields.find(correction.field()).orElseThrow();
            realNames.correct(correction.holderDigest(), licences -> fields.corrected(licences, field, right));
            decide(correction, LicenceCorrection.State.CORRECTED, null);
        }
    }

    @Transactional
    void declined(UUID id, String explanation) {
        var correction = corrections.locked(id);
        if (isNews(correction, LicenceCorrection.State.DECLINED)) {
            decide(correction, LicenceCorrection.State.DECLINED, explanation);
        }
    }

    private static boolean isNews(LicenceCorrection correction, LicenceCorrection.State decision) {
        if (correction.state() == decision) {
            return false;
        }
        if (!correction.state().isOpen()) {
            throw Refusal.conflict(
                    "CORRECTION_ANSWERED", "这件证照纠错已经答复为" + correction.state() + "，不能再改；发证机关改变意见的，请由当事人重新提出纠错。");
        }
        return true;
    }

    private void decide(LicenceCorrection correction, LicenceCorrection.State decision, String explanation) {
        var words = explanation == null ? null : corrections.seal(correction.id(), explanation);
        correction.answered(decision, clock.instant(), words);
        answered.fire(new IssuerAnswered(correction));
    }
}
