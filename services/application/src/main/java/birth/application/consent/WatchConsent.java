package birth.application.consent;

import birth.application.casefile.CaseAnnouncements;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CloseCase;
import birth.application.casefile.Timeline;
import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Consumer;

/** The one owner of a consent's time limits: reminders, overdue, lapsed, and the end of a given one (domain.md 2.2 E16, 5). */
@ApplicationScoped
class WatchConsent {

    private static final int AT_ONCE = 100;
    private static final String NO_LONGER_VALID =
            "另一方的授权已超过有效期，出生登记暂不能开始，其他事项继续；另一方可以到政务服务大厅窗口重新签字授权，出生登记随即继续，不需要重新填写。";

    private final CaseFiles files;
    private final CaseAnnouncements announcements;
    private final CloseCase closeCase;
    private final Timeline timeline;
    private final ConsentLimits limits;
    private final BusinessClock clock;
    private Sweep sweep;

    WatchConsent(
            CaseFiles files,
            CaseAnnouncements announcements,
            CloseCase closeCase,
            Timeline timeline,
            ConsentLimits limits,
            BusinessClock clock) {
        this.files = files;
        this.announcements = announcements;
        this.closeCase = closeCase;
        this.timeline = timeline;
        this.limits = limits;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofSeconds(2), "consent", this::watch);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void watch() {
        for (var limit : ConsentLimit.values()) {
            var asked = clock.instant().minus(limits.after(limit));
            QuarkusTransaction.requiringNew()
                    .call(() -> files.consentAwaited(limit.states(), limit.step(), asked, AT_ONCE))
                    .forEach(caseNo -> one(caseNo, file -> reach(file, limit)));
        }
        var granted = clock.instant().minus(limits.validity());
        QuarkusTransaction.requiringNew()
                .call(() -> files.consentUnused(granted, AT_ONCE))
                .forEach(caseNo -> one(caseNo, this::runOut));
    }

    private void one(String caseNo, Consumer<CaseFile> act) {
        QuarkusTransaction.requiringNew().run(() -> files.locked(caseNo).ifPresent(act));
    }

    private void reach(CaseFile file, ConsentLimit limit) {
        if (!file.givenConsent().reach(limit)) {
            return;
        }
        if (limit == ConsentLimit.LAPSED) {
            expire(file, limit.text());
        } else if (!limit.isReminder() || file.hasLivingChild()) {
            tell(file, limit.code(), limit.text());
        }
    }

    private void runOut(CaseFile file) {
        if (file.consent() == Consent.GRANTED) {
            expire(file, NO_LONGER_VALID);
        }
    }

    private void expire(CaseFile file, String text) {
        file.givenConsent().expire();
        announcements.consentExpired(file);
        tell(file, ConsentLimit.LAPSED.code(), text);
        closeCase.ifSettled(file);
    }

    private void tell(CaseFile file, String code, String text) {
        file.changed(clock.instant());
        timeline.ofCase(file, clock.instant(), code, text);
    }
}
