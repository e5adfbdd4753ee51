package birth.casework.outside;

import birth.casework.item.Chronicle;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.StoreFailure;
import birth.kit.time.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells a system beyond the office of a paper that exists, after the commit and until it takes it (domain.md 3.10 rule 4). Nothing is
 * held by that; while the system is down a ticket opens after some working hours, and from then on a person may finish it by hand.
 */
@ApplicationScoped
public class OutsideReports {

    private static final Logger LOG = Logger.getLogger(OutsideReports.class);
    private static final String KIND = "outside-reports";
    private static final Duration NOT_YET = Duration.ofMinutes(1);
    private static final int AT_ONCE = 20;

    private final OutsideReportRows rows;
    private final Outage outage;
    private final SealedDocuments documents;
    private final BusinessClock clock;
    private final Rounds rounds;

    OutsideReports(
            OutsideReportRows rows, Outage outage, SealedDocuments documents, BusinessClock clock, Rounds rounds) {
        this.rows = rows;
        this.outage = outage;
        this.documents = documents;
        this.clock = clock;
        this.rounds = rounds;
    }

    @PostConstruct
    void look() {
        rounds.watch(KIND, () -> rows.due(clock.instant()));
    }

    /** One report. It must carry an idempotency key, since it is made again. */
    @FunctionalInterface
    public interface Report {
        /**
         * @return false while the system has not answered yet
         * @throws RuntimeException when it is down
         */
        boolean isTaken(String key);
    }

    /**
     * Makes the report due once the running transaction has committed; the same is made once.
     *
     * @param key what it is about: ids and codes
     * @param unit the unit whose clerks finish it by hand
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void later(OutsideSystem system, String key, String unit) {
        rows.add(system.code(), key, unit, clock.instant());
        rounds.afterCommit(KIND, system);
    }

    /** From now on this system is told here. */
    public void start(OutsideSystem system, Report report) {
        rounds.start(KIND, system, () -> round(system.code(), report));
    }

    /** Those of the units that a person may finish by hand. */
    public List<OutsideReport> toFinish(Set<String> units) {
        return rows.tickets().stream()
                .filter(report -> units.contains(report.unit()))
                .toList();
    }

    /** 线下补报: told on another way. 404 when there is no such ticket in the units, or it was taken meanwhile. */
    @Transactional
    public void finishByHand(UUID id, Set<String> units, String basis, String account) {
        if (toFinish(units).stream().noneMatch(report -> report.id().equals(id))) {
            throw Refusal.unknown("REPORT_UNKNOWN", "没有这项待补报，或它已报送，或不属于您的办理范围，请刷新后查看。");
        }
        rows.done(id, account, documents.seal(basis, "outside-report-" + id), clock.instant());
    }

    private void round(String system, Report report) {
        rows.take(system, clock.instant(), AT_ONCE).forEach(each -> make(each, report));
        rows.failing(system).stream()
                .filter(failing -> outage.needsTicket(failing.failedSince()))
                .forEach(this::openTicket);
    }

    private void make(OutsideReport made, Report report) {
        try {
            if (report.isTaken(made.key())) {
                rows.done(made.id(), Chronicle.MACHINE, null, clock.instant());
            } else {
                rows.again(made.id(), clock.instant().plus(NOT_YET));
            }
        } catch (RuntimeException failed) {
            var now = clock.instant();
            if (StoreFailure.isConflict(failed)) {
                rows.again(made.id(), now);
                return;
            }
            LOG.warnf(
                    "%s has not taken report %s (%s), try %d",
                    made.system(), made.id(), failed.getClass().getSimpleName(), made.tries());
            rows.failed(made.id(), now, now.plus(Outage.pauseAfter(made.tries())));
        }
    }

    private void openTicket(OutsideReport failing) {
        rows.ticket(failing.id(), clock.instant());
        LOG.errorf(
                "Ticket: %s has not taken report %s since %s", failing.system(), failing.id(), failing.failedSince());
    }
}
