package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.issuing.domain.Alarm;
import birth.certificate.issuing.domain.Obstacle;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Looks at each item whose data has come and tells the clerk what stands in the way. The machine never issues a certificate. */
@ApplicationScoped
class Examine {

    private final GatherFacts facts;
    private final DeliveryRecords deliveries;
    private final RefuseDuplicate duplicates;
    private final AskRegister askRegister;
    private final BusinessClock clock;

    Examine(
            GatherFacts facts,
            DeliveryRecords deliveries,
            RefuseDuplicate duplicates,
            AskRegister askRegister,
            BusinessClock clock) {
        this.facts = facts;
        this.deliveries = deliveries;
        this.duplicates = duplicates;
        this.askRegister = askRegister;
        this.clock = clock;
    }

    void examine(WorkItem item, Projection form) {
        deliveries.matched(item.deliveryRef(), clock.instant());
        var known = facts.of(item, form);
        if (!duplicates.refused(item)) {
            var seenAtApproval = item.checks().stream().filter(Alarm::isOfTheClerk);
            var found = Stream.concat(Obstacle.in(known).stream(), Alarm.in(known).stream())
                    .map(Enum::name);
            item.leaveToClerk(Stream.of(found, seenAtApproval, askRegister.later(item))
                    .flatMap(each -> each)
                    .toList());
        }
    }
}
