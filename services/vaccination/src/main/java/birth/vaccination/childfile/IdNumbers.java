package birth.vaccination.childfile;

import birth.casework.item.WorkItems;
import birth.casework.snapshot.ApplicationClient;
import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hears that a child's ID number is known, pulls it and writes it into the file. */
@ApplicationScoped
class IdNumbers {

    private static final String KIND = "pull-id-number";

    private final Intake intake;
    private final DueWork dueWork;
    private final WorkItems items;
    private final ChildFiles files;
    private final ApplicationClient application;
    private final Subscription subscription =
            Subscription.toTypes("id-numbers", Set.of("item.id-number-known.v1"), this::known);

    IdNumbers(
            Intake intake,
            DueWork dueWork,
            WorkItems items,
            ChildFiles files,
            @RestClient ApplicationClient application) {
        this.intake = intake;
        this.dueWork = dueWork;
        this.items = items;
        this.files = files;
        this.application = application;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, this::pull);
    }

    @Incoming("item-events")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void known(Event event) {
        dueWork.add(KIND, event.subject() + "|H." + event.attempt() + "." + event.sequence());
    }

    private void pull(String key) {
        var subject = key.substring(0, key.indexOf('|'));
        var seen = key.substring(key.indexOf('|') + 1);
        var caseNo = subject.substring(0, subject.lastIndexOf('-'));
        var childIndex = Integer.parseInt(subject.substring(subject.lastIndexOf('-') + 1));
        var item = QuarkusTransaction.requiringNew().call(() -> items.of(caseNo, childIndex, "V", 1));
        if (item.isEmpty()) {
            return;
        }
        var projection =
                application.projection(caseNo, childIndex, "V", item.get().attempt(), seen, "id-number:" + subject);
        QuarkusTransaction.requiringNew()
                .run(() -> files.of(item.get().deliveryRef(), item.get().pluralIndex())
                        .ifPresent(file -> files.identify(file, projection.field("child.idNo"))));
    }
}
