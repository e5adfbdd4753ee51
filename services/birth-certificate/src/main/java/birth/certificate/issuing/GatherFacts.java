package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.certificate.delivery.Deaths;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.delivery.Statements;
import birth.certificate.issuing.domain.BirthFacts;
import birth.certificate.policy.PolicyParameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Brings together what an item's certificate is judged by, as it is now. */
@ApplicationScoped
class GatherFacts {

    private final DeliveryRecords deliveries;
    private final Statements statements;
    private final Deaths deaths;
    private final PolicyParameters parameters;
    private final BusinessClock clock;

    GatherFacts(
            DeliveryRecords deliveries,
            Statements statements,
            Deaths deaths,
            PolicyParameters parameters,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.statements = statements;
        this.deaths = deaths;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Locks the child's row until the transaction ends. */
    BirthFacts of(WorkItem item, Projection form) {
        var today = LocalDate.now(clock);
        return new BirthFacts(
                deliveries
                        .ofLiveChild(item.deliveryRef(), item.pluralIndex(), item.unit())
                        .map(deliveries::open),
                item.pluralIndex(),
                form.fields(),
                statements.of(item.deliveryRef()).stream().map(Enum::name).collect(Collectors.toSet()),
                deaths.on(item.deliveryRef(), item.pluralIndex()).isPresent(),
                today,
                new BirthFacts.Limits(
                        parameters.on(today, "cert.lateAfterDays"),
                        parameters.on(today, "alarm.lateAfterDays"),
                        parameters.on(today, "alarm.motherAge"),
                        parameters.on(today, "alarm.gestWeeks")));
    }
}
