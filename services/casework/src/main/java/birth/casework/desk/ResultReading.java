package birth.casework.desk;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The reading of a result: unknown is told, and whatever is handed out is audited with its purpose. */
@ApplicationScoped
public class ResultReading {

    private final AuditTrail audit;
    private final Caller caller;

    ResultReading(AuditTrail audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /** 404 {@code RESULT_UNKNOWN} when the office has none. */
    public Result audited(Optional<Result> held, String purpose) {
        var result = held.orElseThrow(() -> Refusal.unknown("RESULT_UNKNOWN", "没有这个办理结果。"));
        audit.record(caller.account(), "RESULT_READ", result.resultId().toString(), String.valueOf(purpose));
        return result;
    }
}
