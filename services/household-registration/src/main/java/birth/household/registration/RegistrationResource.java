package birth.household.registration;

import birth.kit.audit.AuditTrail;
import birth.kit.text.HanName;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the police do with a registration afterwards (domain.md 3.4, 3.6); {@code id} is the id of any of its results. */
@Path("/registrations")
public class RegistrationResource {

    private static final String CLERK = "clerk:household-registration";

    private final RegistrationDesk desk;
    private final RegistrationChanges changes;
    private final ChangeName changeName;
    private final RegisterDeath registerDeath;
    private final AuditTrail audit;

    RegistrationResource(
            RegistrationDesk desk,
            RegistrationChanges changes,
            ChangeName changeName,
            RegisterDeath registerDeath,
            AuditTrail audit) {
        this.desk = desk;
        this.changes = changes;
        this.changeName = changeName;
        this.registerDeath = registerDeath;
        this.audit = audit;
    }

    public record NameChangeRequest(
            @NotBlank(message = "请填写新姓名") @Size(max = 60, message = "姓名过长")
            String newName,

            @NotBlank(message = "请写明变更的依据") @Size(max = 300) String basis) {}

    public record DeathRequest(
            @NotNull(message = "请填写死亡日期") LocalDate diedOn,

            @NotBlank(message = "请写明死亡医学证明编号") @Size(max = 300)
            String basis) {}

    public record Proposed(String waitingFor) {}

    public record Changed(UUID resultId) {}

    /** The name as entered and as each later act left it, oldest first; {@code proposedName} waits for a second officer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegistrationView(
            UUID resultId, String station, LocalDate registeredOn, List<ActView> acts, ProposedName proposedName) {}

    public record ProposedName(String newName, String basis, String proposedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActView(UUID resultId, String act, String reasonCode, Instant at, String name, LocalDate diedOn) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({CLERK, "supervisor:household-registration"})
    @Transactional
    public RegistrationView get(@PathParam("id") UUID id) {
        var opened = desk.open(id);
        audit.record(desk.account(), "REGISTRATION_READ", opened.item().reference(), "register");
        return new RegistrationView(
                opened.item().resultId(),
                opened.registration().station(),
                opened.registration().registeredOn(),
                changes.acts(opened.registration()),
                changes.proposedName(opened.registration()));
    }

    @POST
    @Path("/{id}/name-change")
    @RolesAllowed(CLERK)
    @Transactional
    public Proposed proposeName(@PathParam("id") UUID id, @Valid @NotNull NameChangeRequest request) {
        new HanName(request.newName()).mustBeRight("newName");
        changeName.propose(desk.open(id), request.newName(), request.basis(), desk.account());
        return new Proposed("SECOND_PERSON");
    }

    @POST
    @Path("/{id}/name-change-confirmation")
    @RolesAllowed(CLERK)
    @Transactional
    public Changed confirmName(@PathParam("id") UUID id) {
        return new Changed(changeName.confirm(desk.open(id), desk.account()));
    }

    @POST
    @Path("/{id}/death")
    @RolesAllowed(CLERK)
    @Transactional
    public Changed registerDeath(@PathParam("id") UUID id, @Valid @NotNull DeathRequest request) {
        return new Changed(registerDeath.register(desk.open(id), request.diedOn(), request.basis(), desk.account()));
    }
}
