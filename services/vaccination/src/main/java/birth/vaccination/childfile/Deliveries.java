package birth.vaccination.childfile;

import birth.kit.work.DueWork;
import birth.vaccination.delivery.DeliveryClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Pulls delivery records, tried until they are here, and opens the children's files from them. */
@ApplicationScoped
public class Deliveries {

    private static final String KIND = "pull-delivery";

    private final DueWork dueWork;
    private final DeliveryClient hospital;
    private final OpenChildFiles openChildFiles;

    Deliveries(DueWork dueWork, @RestClient DeliveryClient hospital, OpenChildFiles openChildFiles) {
        this.dueWork = dueWork;
        this.hospital = hospital;
        this.openChildFiles = openChildFiles;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, this::pull);
    }

    public void pullLater(String deliveryRef) {
        dueWork.add(KIND, deliveryRef);
    }

    private void pull(String deliveryRef) {
        openChildFiles.from(hospital.delivery(deliveryRef, "child-file:" + deliveryRef));
    }
}
