package birth.application.tracking;

import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** At most ten questions about one case number within ten minutes of real time, so that codes cannot be guessed. */
@ApplicationScoped
class TrackingLimit {

    private static final int MOST = 10;
    private static final int WINDOW_SECONDS = 600;

    private final EntityManager entities;

    TrackingLimit(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts in a transaction of its own, whatever becomes of the question. */
    void ask(String caseNo) {
        if (QuarkusTransaction.requiringNew().call(() -> count(caseNo)) > MOST) {
            throw Refusal.tooMany("TRACKING_TOO_OFTEN", "查询过于频繁，请十分钟后再试。", WINDOW_SECONDS);
        }
    }

    private int count(String caseNo) {
        var asked =
                (Number) entities.createNativeQuery("""
                insert into tracking_attempt (case_no, since, asked) values (?1, now(), 1)
                on conflict (case_no) do update set
                    asked = case when tracking_attempt.since < now() - interval '10 minutes' then 1 else tracking_attempt.asked + 1 end,
                    since = case when tracking_attempt.since < now() - interval '10 minutes' then now() else tracking_attempt.since end
                returning asked""").setParameter(1, caseNo).getSingleResult();
        return asked.intValue();
    }
}
