package birth.application.consent;

import birth.application.casefile.CaseAnnouncements;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CloseCase;
import birth.application.casefile.Timeline;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The other parent grants or refuses; only household registration and what hangs on it waits for this. */
@ApplicationScoped
class GiveConsent {

    private final CaseFiles files;
    private final CaseAnnouncements announcements;
    private final CloseCase closeCase;
    private final Timeline timeline;
    private final BusinessClock clock;

    GiveConsent(
            CaseFiles files,
            CaseAnnouncements announcements,
            CloseCase closeCase,
            Timeline timeline,
            BusinessClock clock) {
        this.files = files;
        this.announcements = announcements;
        this.closeCase = closeCase;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    Consent decide(String digest, String caseNo, boolean granted) {
        var file = files.lockedBy(digest, caseNo);
        if (!file.isOtherParent(digest)) {
            throw Refusal.forbidden("CONSENT_NOT_YOURS", "授权须由另一方本人登录后作出。");
        }
        if (file.decideConsent(granted)) {
            announcements.consentDecided(file, granted);
            tell(file, granted);
            closeCase.ifSettled(file);
        }
        return file.consent();
    }

    private void tell(CaseFile file, boolean granted) {
        file.changed(clock.instant());
        timeline.ofCase(
                file,
                clock.instant(),
                granted ? "CONSENT_GRANTED" : "CONSENT_REFUSED",
                granted ? "另一方已授权。" : "另一方未授权，出生登记请到派出所窗口办理，其他事项继续。");
    }
}
