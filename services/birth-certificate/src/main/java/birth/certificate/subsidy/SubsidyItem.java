package birth.certificate.subsidy;

import birth.casework.change.Change;
import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.certificate.bureau.BureauItem;
import birth.certificate.issuing.CertifiedNames;
import birth.certificate.subsidy.Subsidies.Subsidy;
import birth.certificate.subsidy.domain.SubsidyCheck;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Item S: a clerk of the child's county reviews the request and grants the years and amounts (domain.md 1.2 S). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubsidyItem implements BureauItem {

    private final Subsidies subsidies;
    private final PlanSubsidy plan;
    private final CertifiedNames names;
    private final Snapshots snapshots;
    private final Desk desk;
    private final Decide decide;
    private final BusinessClock clock;

    SubsidyItem(
            Subsidies subsidies,
            PlanSubsidy plan,
            CertifiedNames names,
            Snapshots snapshots,
            Desk desk,
            Decide decide,
            BusinessClock clock) {
        this.subsidies = subsidies;
        this.plan = plan;
        this.names = names;
        this.snapshots = snapshots;
        this.desk = desk;
        this.decide = decide;
        this.clock = clock;
    }

    @Override
    public String letter() {
        return "S";
    }

    @Override
    public void examine(WorkItem item, Projection form) {
        item.leaveToClerk(checks(item, form).stream().map(Enum::name).toList());
    }

    @Override
    public Optional<UUID> approve(WorkItem item) {
        var form = snapshots.of(item);
        checks(item, form).stream().findFirst().ifPresent(check -> {
            throw Refusal.conflict(check.name(), check.text());
        });
        var subsidy = new Subsidy(
                UUID.randomUUID(),
                item.id(),
                item.deliveryRef(),
                item.pluralIndex(),
                LocalDate.now(clock),
                plan.of(item, form));
        if (!subsidies.keep(subsidy, item, form.fields(), desk.account())) {
            throw grantedAlready();
        }
        decide.complete(item, subsidy.id(), desk.account());
        return Optional.of(subsidy.id());
    }

    /** What was granted stays; whom it is for follows a replaced certificate or a changed name (domain.md 3.4). */
    @Override
    public void changed(WorkItem item, Change change) {
        subsidies.revise(item, change.now().fields());
    }

    @Override
    public Optional<Result> result(UUID resultId) {
        return subsidies.find(resultId).map(granted -> {
            var fields = new HashMap<String, String>();
            fields.put("subsidy.grantedOn", granted.grantedOn().toString());
            fields.put("subsidy.totalYuan", String.valueOf(granted.plan().total()));
            granted.plan().years().forEach(year -> {
                var key = "subsidy.year" + year.number() + ".";
                fields.put(key + "from", year.from().toString());
                fields.put(key + "until", year.until().toString());
                fields.put(key + "yuan", String.valueOf(year.yuan()));
            });
            return new Result(granted.id(), letter(), fields);
        });
    }

    static Refusal grantedAlready() {
        return Refusal.conflict("SUBSIDY_GRANTED", "这个孩子的育儿补贴已经审核通过，不能重复申领。");
    }

    private List<SubsidyCheck> checks(WorkItem item, Projection form) {
        return SubsidyCheck.in(new SubsidyCheck.Claim(
                form.fields(),
                plan.isRecordedHere(item)
                        ? Optional.of(names.ofParents(item.deliveryRef(), item.pluralIndex()))
                        : Optional.empty(),
                item.unit(),
                plan.bornOn(item, form),
                LocalDate.now(clock)));
    }
}
