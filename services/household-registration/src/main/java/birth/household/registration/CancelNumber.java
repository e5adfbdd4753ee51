package birth.household.registration;

import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Cancels a number for ever; a legal act of its own that takes nothing back (domain.md 3.6, 3.10 rule 1). */
@ApplicationScoped
public class CancelNumber {

    public static final String CHILD_DIED = "CHILD_DIED";

    private final Rows rows;
    private final Registrations registrations;
    private final BusinessClock clock;

    CancelNumber(Rows rows, Registrations registrations, BusinessClock clock) {
        this.rows = rows;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Expects the registration's row in the running transaction. */
    public void of(Registration registration, String idNo, String reasonCode) {
        rows.change(
                "insert into number_cancellation (id_digest, registration_id, reason_code, cancelled_on) values (?, ?, ?, ?)",
                registrations.idDigest(idNo),
                registration.id(),
                reasonCode,
                LocalDate.now(clock));
    }
}
