package birth.application.birth;

import birth.application.Departments;
import birth.application.realname.RealNames;
import birth.kit.sealing.SealedDocuments;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Pulls a delivery record after its event was taken in, tried until the birth-certificate office answers. */
@ApplicationScoped
class PullDelivery {

    private static final String KIND = "pull-delivery";

    private final Births births;
    private final RealNames realNames;
    private final Departments departments;
    private final SealedDocuments documents;
    private final DueWork dueWork;
    private final Event<DeliveryPulled> pulled;

    PullDelivery(
            Births births,
            RealNames realNames,
            @RestClient Departments departments,
            SealedDocuments documents,
            DueWork dueWork,
            Event<DeliveryPulled> pulled) {
        this.births = births;
        this.realNames = realNames;
        this.departments = departments;
        this.documents = documents;
        this.dueWork = dueWork;
        this.pulled = pulled;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, this::pull);
    }

    /** After the running transaction. */
    void later(String deliveryRef) {
        dueWork.add(KIND, deliveryRef);
    }

    private void pull(String deliveryRef) {
        var record = departments.delivery(deliveryRef, "JOINT_APPLICATION");
        QuarkusTransaction.requiringNew().run(() -> {
            var mother = realNames.digestOf(record.mother().idNo());
            births.findById(deliveryRef).pulled(mother, documents.seal(record, deliveryRef));
            pulled.fire(new DeliveryPulled(deliveryRef, mother));
        });
    }
}
