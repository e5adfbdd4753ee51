package birth.certificate.subsidy;

import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Projection;
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

    SubsidyPlan of(WorkItem item, Projection form) {
        return of(item.deliveryRef(), item.pluralIndex(), bornOn(item, form).orElseThrow());
    }

    /**
     * As the ward recorded it. Of a child born in another province no institution here has a record: its day is that of the
     * certificate the family brought, by which the police have registered it (domain.md 3.9).
     */
    Optional<LocalDate> bornOn(WorkItem item, Projection form) {
        return recorded(item.deliveryRef(), item.pluralIndex())
                .or(() -> Optional.ofNullable(form.field("child.birthDate")).map(LocalDate::parse));
    }

    boolean isRecordedHere(WorkItem item) {
        return deliveries.findByIdOptional(item.deliveryRef()).isPresent();
    }

    private Optional<LocalDate> recorded(String deliveryRef, int pluralIndex) {
        return deliveries
                .findByIdOptional(deliveryRef)
                .map(record -> deliveries.open(record).child(pluralIndex).bornOn());
    }

    private SubsidyPlan of(String deliveryRef, int pluralIndex, LocalDate born) {
        return SubsidyPlan.of(
                born,
                deaths.on(deliveryRef, pluralIndex).map(YearMonth::from),
                month -> parameters.on(month.atDay(1), "subsidy.yearlyYuan"));
    }

    void onDeliveryChanged(@Observes DeliveryChanged changed) {
        subsidies.ofDelivery(changed.deliveryRef()).forEach(this::planAgain);
    }

    private void planAgain(Subsidy granted) {
        var born = recorded(granted.deliveryRef(), granted.pluralIndex()).orElseThrow();
        var plan = of(granted.deliveryRef(), granted.pluralIndex(), born);
        if (plan.equals(granted.plan())) {
            return;
        }
        subsidies.keepPlan(granted.id(), plan);
        decide.resultChanged(
                items.locked(granted.workItemId()), granted.id(), "CORRECTED", "DELIVERY_CHANGED", Chronicle.MACHINE);
    }
}
