package birth.application.export;

import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows somebody wants to take away, and whether another person has allowed it (domain.md 8.2, 8.4; A25). */
@Entity
@Table(name = "export_request")
public class Export {

    enum What {
        /** One row a case; administrators only. */
        CASES,
        /** One row an item; a department's supervisor gets its own. */
        ITEMS
    }

    enum State {
        REQUESTED,
        APPROVED,
        REJECTED
    }

    /** Cases submitted in this county (or all that begin with it) between the days, both included. */
    record Filter(String region, LocalDate from, LocalDate until) {}

    /** Whose rows; without a department all of them. */
    record Scope(String department, List<String> units, List<String> regions) {}

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private What what;

    private String region;
    private LocalDate submittedFrom;
    private LocalDate submittedUntil;
    private String purpose;
    private int most;
    private String department;
    private List<String> units;
    private List<String> regions;
    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.REQUESTED;

    private String decidedBy;
    private Instant decidedAt;

    @Version
    private long version;

    protected Export() {}

    Export(What what, Filter filter, String purpose, int most, Scope scope) {
        this.id = UUID.randomUUID();
        this.what = what;
        this.region = filter.region();
        this.submittedFrom = filter.from();
        this.submittedUntil = filter.until();
        this.purpose = purpose;
        this.most = most;
        this.department = scope.department();
        this.units = scope.units();
        this.regions = scope.regions();
    }

    Export requested(String by, Instant at) {
        requestedBy = by;
        requestedAt = at;
        return this;
    }

    /** The same decision again changes nothing. */
    void decide(State decision, String by, Instant at) {
        if (by.equals(requestedBy)) {
            throw Refusal.conflict("SELF_APPROVAL", "不能审批自己提出的导出申请，请由另一人审批。");
        }
        if (state == decision) {
            return;
        }
        if (state != State.REQUESTED) {
            throw Refusal.conflict("EXPORT_DECIDED", "这个导出申请已经有了结论。");
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    Optional<Instant> approvedAt() {
        return state == State.APPROVED ? Optional.of(decidedAt) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    What what() {
        return what;
    }

    Filter filter() {
        return new Filter(region, submittedFrom, submittedUntil);
    }

    Scope scope() {
        return new Scope(department, units, regions);
    }

    String purpose() {
        return purpose;
    }

    int most() {
        return most;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    State state() {
        return state;
    }

    String decidedBy() {
        return decidedBy;
    }
}
