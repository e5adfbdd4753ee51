package birth.application.shipment;

import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the carrier for a parcel's tracking number after the commit, until it answers; it learns no address. */
@ApplicationScoped
class NumberParcel {

    static final String KIND = "parcel-number";
    private static final int NUMBERS = 1_000_000_000;

    /** How the carrier is reached, asked for each parcel; embedded, this service numbers parcels itself. */
    enum Mode {
        EMBEDDED,
        API
    }

    private final Shipments shipments;
    private final PostApi post;
    private final DueWork dueWork;
    private final Provider<Mode> mode;

    NumberParcel(
            Shipments shipments,
            @RestClient PostApi post,
            DueWork dueWork,
            @ConfigProperty(name = "birth.application.post.mode") Provider<Mode> mode) {
        this.shipments = shipments;
        this.post = post;
        this.dueWork = dueWork;
        this.mode = mode;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, id -> number(UUID.fromString(id)));
    }

    private void number(UUID id) {
        var number = mode.get() == Mode.API
                ? post.take(new PostApi.Parcel(id.toString())).trackingNo()
                : own(id);
        QuarkusTransaction.requiringNew().run(() -> shipments
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(shipment -> shipment.numbered(number)));
    }

    private static String own(UUID id) {
        return "EA%09dCN".formatted(Math.floorMod(id.getLeastSignificantBits(), NUMBERS));
    }
}
