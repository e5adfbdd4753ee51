package birth.application.export;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** One person asks for rows with a purpose; another one, who watches over security, allows it or not. */
@ApplicationScoped
class AskExport {

    private static final List<String> DEPARTMENTS = List.of(
            "birth-certificate", "vaccination", "household-registration", "medical-insurance", "social-security-card");

    private final Exports exports;
    private final AuditTrail audit;
    private final BusinessClock clock;

    AskExport(Exports exports, AuditTrail audit, BusinessClock clock) {
        this.exports = exports;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Export ask(Caller caller, Export.What what, Export.Filter filter, String purpose, int most) {
        var export = new Export(what, filter, purpose, most, scope(caller, what))
                .requested(caller.account(), clock.instant());
        exports.persist(export);
        audit.record(caller.account(), "EXPORT_REQUESTED", export.id().toString(), purpose);
        return export;
    }

    private static Export.Scope scope(Caller caller, Export.What what) {
        if (caller.hasRole("administrator")) {
            return new Export.Scope(null, List.of(), List.of());
        }
        if (what == Export.What.CASES) {
            throw Refusal.forbidden("EXPORT_TOO_WIDE", "只能申请导出本部门的事项，整件数据由管理员申请。");
        }
        var department = DEPARTMENTS.stream()
                .filter(one -> caller.hasRole("supervisor:" + one))
                .findFirst()
                .orElseThrow();
        return new Export.Scope(department, List.copyOf(caller.units()), List.copyOf(caller.regions()));
    }

    @Transactional
    Export decide(Caller caller, UUID id, Export.State decision) {
        var export = exports.locked(id);
        export.decide(decision, caller.account(), clock.instant());
        audit.record(caller.account(), "EXPORT_" + decision, id.toString(), export.purpose());
        return export;
    }
}
