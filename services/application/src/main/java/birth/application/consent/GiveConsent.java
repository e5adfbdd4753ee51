package birth.application.consent;

import birth.application.Item;
import birth.application.casefile.CaseAnnouncements;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CloseCase;
import birth.application.casefile.ItemState;
import birth.application.casefile.Timeline;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The other parent grants, refuses or revokes; only household registration and what hangs on it waits for this. */
@ApplicationScoped
public class GiveConsent {

    private final CaseFiles files;
    private final CaseAnnouncements announcements;
    private final CloseCase closeCase;
    private final Timeline timeline;
    private final AgreedTexts agreed;
    private final ConsentLimits limits;
    private final ConsentLapse lapse;
    private final BusinessClock clock;

    GiveConsent(
            CaseFiles files,
            CaseAnnouncements announcements,
            CloseCase closeCase,
            Timeline timeline,
            AgreedTexts agreed,
            ConsentLimits limits,
            ConsentLapse lapse,
            BusinessClock clock) {
        this.files = files;
        this.announcements = announcements;
        this.closeCase = closeCase;
        this.timeline = timeline;
        this.agreed = agreed;
        this.limits = limits;
        this.lapse = lapse;
        this.clock = clock;
    }

    @Transactional
    Consent decide(String digest, String caseNo, boolean granted) {
        return decide(digest, caseNo, granted, ConsentMethod.ONLINE);
    }

    /** Signed on paper and taken in at a window, which has seen the signer's papers. */
    @Transactional
    public Consent onPaper(String digest, String caseNo, boolean granted) {
        return decide(digest, caseNo, granted, ConsentMethod.PAPER);
    }

    /** The other parent has died, is missing or in custody (domain.md 2.2 E28), as a window has seen: the applicant goes on alone. */
    @Transactional
    public Consent dispensed(String digest, String caseNo) {
        var file = ofOtherParent(digest, caseNo);
        if (file.givenConsent().dispense()) {
            announcements.consentDecided(file, true, ConsentMethod.PAPER.name());
            tell(file, "CONSENT_DISPENSED", "另一方不能到场签字，窗口已核对证明，由申请人一方继续办理，出生登记不再等待授权。");
        }
        return file.consent();
    }

    private Consent decide(String digest, String caseNo, boolean granted, ConsentMethod method) {
        var file = ofOtherParent(digest, caseNo);
        if (file.givenConsent().decide(granted, method, clock.instant(), lapse.of(file))) {
            if (granted) {
                agreed.authorised(caseNo, method, limits.validity());
            }
            announcements.consentDecided(file, granted, method.name());
            tell(
                    file,
                    granted ? "CONSENT_GRANTED" : "CONSENT_REFUSED",
                    granted ? "另一方已授权。" : "另一方未授权，出生登记暂不能开始，其他事项继续；另一方改变主意的，期限内可以登录授权，也可以到政务服务大厅窗口签字授权。");
        }
        return file.consent();
    }

    /** As long as a child is not registered, a given consent can be taken back (domain.md 5). */
    @Transactional
    Consent revoke(String digest, String caseNo) {
        var file = ofOtherParent(digest, caseNo);
        if (isRegistered(file)) {
            throw Refusal.conflict("CONSENT_USED", "出生登记已经办结，授权不能再撤销；对登记有异议的，请向登记地派出所提出。");
        }
        if (file.givenConsent().revoke()) {
            agreed.revoked(caseNo);
            announcements.consentRevoked(file);
            tell(file, "CONSENT_REVOKED", "另一方撤销了授权，尚未办结的出生登记停止办理，其他事项继续；另一方期限内可以登录再次授权，也可以到政务服务大厅窗口签字授权。");
        }
        return file.consent();
    }

    /** What the former father agreed to does not bind another one, who is asked anew while the time has not run out. */
    void lapsesWithFormerFather(CaseFile file) {
        if (file.consent() == Consent.GRANTED && !isRegistered(file)) {
            file.givenConsent().revoke();
            agreed.revoked(file.caseNo());
            announcements.consentRevoked(file);
            tell(file, "FATHER_CHANGED", "出生医学证明已更换父亲，原授权不再有效；请现在的父亲登录后授权，期限内授权的，出生登记自动继续。");
        }
    }

    private CaseFile ofOtherParent(String digest, String caseNo) {
        var file = files.lockedBy(digest, caseNo);
        if (!file.isOtherParent(digest)) {
            throw Refusal.forbidden("CONSENT_NOT_YOURS", "授权须由另一方本人登录后作出。");
        }
        return file;
    }

    private static boolean isRegistered(CaseFile file) {
        var registrations =
                file.items().stream().filter(item -> item.item() == Item.H).toList();
        return !registrations.isEmpty() && registrations.stream().allMatch(item -> item.state() == ItemState.COMPLETED);
    }

    private void tell(CaseFile file, String code, String text) {
        file.changed(clock.instant());
        timeline.ofCase(file, clock.instant(), code, text);
        closeCase.ifSettled(file);
    }
}
