package birth.household.examination;

import birth.casework.snapshot.Snapshots;
import birth.household.registration.Registrations;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Compares a child's data by machine as soon as it is here and leaves the item, with its remarks, to an officer. */
@ApplicationScoped
public class Examine {

    private final Snapshots snapshots;
    private final Registrations registrations;

    Examine(Snapshots snapshots, Registrations registrations) {
        this.snapshots = snapshots;
        this.registrations = registrations;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch((item, form) -> item.leaveToClerk(
                remarks(Newborn.in(form)).stream().map(Remark::name).toList()));
    }

    List<Remark> remarks(Newborn child) {
        return Remark.on(child, child.hasCertificate() && registrations.holdCertificate(child.certNo()));
    }
}
