package birth.application.draft;

import birth.application.Departments;
import birth.application.Item;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What has become of a mother's request for the birth registration; the township's own word is asked for. */
@ApplicationScoped
class ViewRegistration {

    private final Drafts drafts;
    private final PrenatalRegistrations registrations;
    private final UnitDirectory units;
    private final Departments departments;

    ViewRegistration(
            Drafts drafts,
            PrenatalRegistrations registrations,
            UnitDirectory units,
            @RestClient Departments departments) {
        this.drafts = drafts;
        this.registrations = registrations;
        this.units = units;
        this.departments = departments;
    }

    /**
     * {@code state} NOT_ASKED, then ASKED, SENT, or the township's own OPEN, REGISTERED, DECLINED; NOT_TAKEN when it cannot take it.
     *
     * @param dueOn by when it should have decided; {@code dueWhy} how the days were counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegistrationView(
            UUID id,
            String state,
            String office,
            String phone,
            LocalDate dueOn,
            String dueWhy,
            String registrationNo,
            LocalDate registeredOn,
            String explanation) {

        private static final RegistrationView NOT_ASKED =
                new RegistrationView(null, "NOT_ASKED", null, null, null, null, null, null, null);
        private static final Set<String> OVER = Set.of("NOT_ASKED", "DECLINED", "NOT_TAKEN");

        /** Nothing is to be asked beside it. */
        boolean stands() {
            return !OVER.contains(state);
        }

        private static RegistrationView of(PrenatalRegistration row, Optional<Unit> office) {
            return new RegistrationView(
                    row.id(),
                    row.state().name(),
                    office.map(Unit::name).orElse(null),
                    office.map(Unit::phone).orElse(null),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private RegistrationView said(Departments.RegistrationState its) {
            return new RegistrationView(
                    id,
                    its.state(),
                    office,
                    phone,
                    its.dueOn(),
                    its.dueWhy(),
                    its.registrationNo(),
                    its.registeredOn(),
                    its.explanation());
        }
    }

    @Transactional(Transactional.TxType.NEVER)
    RegistrationView of(UUID draftId, String digest) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    drafts.own(draftId, digest, LockModeType.NONE);
                    return registrations
                            .latestOf(draftId)
                            .map(row -> RegistrationView.of(row, units.find(Item.R, row.unit())));
                })
                .map(this::asked)
                .orElse(RegistrationView.NOT_ASKED);
    }

    /** With the township's own word, unless it has not got the request yet or does not answer. */
    private RegistrationView asked(RegistrationView known) {
        if (!PrenatalRegistration.State.SENT.name().equals(known.state())) {
            return known;
        }
        try {
            return known.said(departments.registration(known.id(), "JOINT_APPLICATION"));
        } catch (WebApplicationException | ProcessingException silent) {
            return known;
        }
    }
}
