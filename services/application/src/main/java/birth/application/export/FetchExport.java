package birth.application.export;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseItem;
import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rows of an approved export, for whoever asked for them; persons masked, restricted files left out, every fetch recorded with its count. */
@ApplicationScoped
class FetchExport {

    private final Exports exports;
    private final EntityManager entities;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Period validity;

    FetchExport(
            Exports exports,
            EntityManager entities,
            RealNames realNames,
            AuditTrail audit,
            BusinessClock clock,
            @ConfigProperty(name = "birth.application.export.validity") String validity) {
        this.exports = exports;
        this.entities = entities;
        this.realNames = realNames;
        this.audit = audit;
        this.clock = clock;
        this.validity = Period.parse(validity);
    }

    /** {@code applicant} masked (domain.md 8.3); child and item only in rows of items. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String caseNo,
            String region,
            OffsetDateTime submittedAt,
            String applicant,
            Integer childIndex,
            String item,
            String unit,
            String state,
            LocalDate dueOn) {}

    @Transactional
    List<Row> fetch(String account, UUID id) {
        var export = exports.findByIdOptional(id)
                .filter(known -> known.requestedBy().equals(account))
                .orElseThrow(Exports::unknown);
        if (until(export).filter(last -> !clock.instant().isAfter(last)).isEmpty()) {
            throw Refusal.forbidden("EXPORT_NOT_APPROVED", "导出申请还没有获得批准，或批准已过期，请由审计或安全人员审批后再取。");
        }
        var rows = export.what() == Export.What.CASES ? cases(export) : items(export);
        audit.record(account, "EXPORT_FETCHED", id.toString(), export.purpose() + "; rows=" + rows.size());
        return rows;
    }

    /** As long as its approval holds; empty without one. */
    Optional<Instant> until(Export export) {
        return export.approvedAt()
                .map(at -> at.atZone(BusinessClock.ZONE).plus(validity).toInstant());
    }

    private List<Row> cases(Export export) {
        return entities.createQuery(
                        "from CaseFile c where c.region like ?1 and c.submittedAt >= ?2 and c.submittedAt < ?3"
                                + " and c.restrictedTo is null order by c.submittedAt, c.caseNo",
                        CaseFile.class)
                .setParameter(1, export.filter().region() + "%")
                .setParameter(2, start(export.filter().from()))
                .setParameter(3, start(export.filter().until().plusDays(1)))
                .setMaxResults(export.most())
                .getResultStream()
                .map(file -> row(
                        file,
                        null,
                        null,
                        null,
                        file.state().name(),
                        file.dueOn().orElse(null)))
                .toList();
    }

    private List<Row> items(Export export) {
        var scope = export.scope();
        return entities.createQuery(
                        "from CaseItem i join fetch i.caseFile c where c.region like ?1 and c.submittedAt >= ?2"
                                + " and c.submittedAt < ?3 and i.item in ?4 and c.restrictedTo is null order by c.submittedAt, i.id",
                        CaseItem.class)
                .setParameter(1, export.filter().region() + "%")
                .setParameter(2, start(export.filter().from()))
                .setParameter(3, start(export.filter().until().plusDays(1)))
                .setParameter(4, itemsOf(scope.department()))
                .getResultStream()
                .filter(item -> scope.department() == null || isWithin(scope, item))
                .limit(export.most())
                .map(item -> row(
                        item.caseFile(),
                        item.childIndex(),
                        item.item(),
                        item.unit(),
                        item.caseFile()
                                .progress(item.childIndex())
                                .of(item.item())
                                .state()
                                .name(),
                        item.dueOn().orElse(null)))
                .toList();
    }

    private static List<Item> itemsOf(String department) {
        return Stream.of(Item.values())
                .filter(item -> department == null || item.department().equals(department))
                .toList();
    }

    private static boolean isWithin(Export.Scope scope, CaseItem item) {
        return scope.units().contains(item.unit()) && scope.regions().stream().anyMatch(item.region()::startsWith);
    }

    private Row row(CaseFile file, Integer child, Item item, String unit, String state, LocalDate dueOn) {
        return new Row(
                file.caseNo(),
                file.region(),
                file.submittedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                Masking.name(realNames.person(file.applicantRef()).name()),
                child,
                item == null ? null : item.name(),
                unit,
                state,
                dueOn);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
