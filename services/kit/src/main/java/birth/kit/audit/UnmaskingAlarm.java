package birth.kit.audit;

import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * One account that looks behind masks more often within an hour than it may (domain.md 8.3 [P]: 30) is named to the auditor, once
 * an hour, by a row of the trail itself.
 */
@ApplicationScoped
class UnmaskingAlarm {

    static final String ACT = "UNMASKING_ALARM";
    private static final String LIMIT = "birth.audit.unmaskings-per-hour";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(UnmaskingAlarm.class);

    private final AuditRows rows;
    private final Parameters parameters;

    UnmaskingAlarm(AuditRows rows, Parameters parameters) {
        this.rows = rows;
        this.parameters = parameters;
    }

    void watch(String actor, Instant now) {
        int limit = parameters.number(LIMIT, LocalDate.ofInstant(now, BusinessClock.ZONE));
        var hourAgo = now.minus(HOUR);
        int seen = rows.unmaskings(actor, hourAgo);
        if (seen > limit && rows.alarms(actor, hourAgo) == 0) {
            rows.add(now, "machine", ACT, actor, "more than " + limit + " within an hour", false);
            LOG.warnf("%s has looked behind %d masks within an hour; %d are allowed", actor, seen, limit);
        }
    }
}
