package birth.certificate.subsidy;

import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItems;
import birth.certificate.delivery.Deaths;
import birth.certificate.delivery.DeliveryChanged;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.policy.PolicyParameters;
import birth.certificate.subsidy.Subsidies.Subsidy;
import birth.certificate.subsidy.domain.SubsidyPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Years and amounts from the policy that holds; shortened when the hospital tells of the child's death (domain.md 3.6). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanSubsidy {

    private final PolicyParameters parameters;
    private final DeliveryRecords deliveries;
    private final Deaths deaths;
    private final Subsidies subsidies;
    private final WorkItems items;
    private final Decide decide;

    PlanSubsidy(
            PolicyParameters parameters,
            DeliveryRecords deliveries,
            Deaths deaths,
            Subsidies subsidies,
            WorkItems items,
            Decide decide) {
        this.parameters = parameters;
        this.deliveries = deliveries;
        this.deaths = deaths;
        this.subsidies = subsidies;
        this.items = items;
        this.decide = decide;
    }

    SubsidyPlan of(String deliveryRef, int pluralIndex) {
        return SubsidyPlan.of(
                bornOn(deliveryRef, pluralIndex).orElseThrow(),
                deaths.on(deliveryRef, pluralIndex).map(YearMonth::from),
                month -> parameters.on(month.atDay(1), "subsidy.yearlyYuan"));
    }

    /** Empty while no delivery is recorded under that reference. */
    Optional<LocalDate> bornOn(String deliveryRef, int pluralIndex) {
        return deliveries
                .findByIdOptional(deliveryRef)
                .map(record -> deliveries.open(record).child(pluralIndex).bornOn());
    }

    void onDeliveryChanged(@Observes DeliveryChanged changed) {
        subsidies.ofDelivery(changed.deliveryRef()).forEach(this::planAgain);
    }

    private void planAgain(Subsidy granted) {
        var plan = of(granted.deliveryRef(), granted.pluralIndex());
        if (plan.equals(granted.plan())) {
            return;
        }
        subsidies.keepPlan(granted.id(), plan);
        decide.resultChanged(
                items.locked(granted.workItemId()), granted.id(), "CORRECTED", "DELIVERY_CHANGED", Chronicle.MACHINE);
    }
}
