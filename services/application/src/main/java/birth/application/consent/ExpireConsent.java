package birth.application.consent;

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

/** A consent that did not come within 15 days lapses (domain.md 2.2, E16); the process has the same limit of its own. */
@ApplicationScoped
class ExpireConsent {

    private static final Duration LIMIT = Duration.ofDays(15);
    private static final int AT_ONCE = 100;

    private final CaseFiles files;
    private final CloseCase closeCase;
    private final Timeline timeline;
    private final BusinessClock clock;
    private Sweep sweep;

    ExpireConsent(CaseFiles files, CloseCase closeCase, Timeline timeline, BusinessClock clock) {
        this.files = files;
        this.closeCase = closeCase;
        this.timeline = timeline;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofSeconds(2), "consent", this::expireAll);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void expireAll() {
        var due = QuarkusTransaction.requiringNew()
                .call(() -> files.consentAwaitedSince(clock.instant().minus(LIMIT), AT_ONCE));
        due.forEach(caseNo -> QuarkusTransaction.requiringNew().run(() -> expire(caseNo)));
    }

    private void expire(String caseNo) {
        files.locked(caseNo).filter(file -> file.consent() == Consent.WAITING).ifPresent(file -> {
            file.expireConsent();
            file.changed(clock.instant());
            timeline.ofCase(file, clock.instant(), "CONSENT_EXPIRED", "另一方未在15天内授权，出生登记请到派出所窗口办理，其他事项继续。");
            closeCase.ifSettled(file);
        });
    }
}
