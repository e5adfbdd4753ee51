package birth.certificate.subsidy;

import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Snapshots;
import birth.certificate.subsidy.Subsidies.Subsidy;
import birth.kit.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A subsidy granted in the national system is entered afterwards by two persons (线下补录, domain.md 3.10 rule 5); years and amounts follow the policy. */
@ApplicationScoped
class SubsidyByHand {

    private static final ManualField DAY = ManualField.day("subsidy.grantedOn", "审核通过日期");

    private final Subsidies subsidies;
    private final PlanSubsidy plan;
    private final Snapshots snapshots;

    SubsidyByHand(Subsidies subsidies, PlanSubsidy plan, Snapshots snapshots) {
        this.subsidies = subsidies;
        this.plan = plan;
        this.snapshots = snapshots;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("S", List.of(DAY), this::record);
    }

    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var form = snapshots.of(item);
        if (form.field("child.idNo") == null || plan.bornOn(item, form).isEmpty()) {
            throw Refusal.conflict("CHILD_UNKNOWN", "还没有孩子的分娩记录或公民身份号码，不能补录育儿补贴。");
        }
        var subsidy = new Subsidy(
                UUID.randomUUID(),
                item.id(),
                item.deliveryRef(),
                item.pluralIndex(),
                LocalDate.parse(fields.get(DAY.key())),
                plan.of(item, form));
        if (!subsidies.keep(subsidy, item, form.fields(), confirmedBy)) {
            throw SubsidyItem.grantedAlready();
        }
        return subsidy.id();
    }
}
