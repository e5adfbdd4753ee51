package birth.certificate.birthregistration;

import birth.certificate.birthregistration.RegistrationRequests.Declined;
import birth.certificate.birthregistration.Registrations.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Birth registration before the birth: the application brings what mothers ask, the township's desk answers and enters by itself. */
@Path("/birth-registrations")
public class BirthRegistrationResource {

    private final RegisterBeforeBirth register;
    private final ViewRegistrations view;

    BirthRegistrationResource(RegisterBeforeBirth register, ViewRegistrations view) {
        this.register = register;
        this.view = view;
    }

    public record DeclineRequest(
            @NotNull(message = "请选择不予登记的原因") @Pattern(regexp = "[A-Z][A-Z_]{2,39}", message = "原因代码由大写字母组成")
            String reasonCode,

            @NotBlank(message = "请写明不予登记的理由") @Size(max = 300, message = "理由不超过 300 字")
            String explanation) {}

    public record Registered(UUID id, String registrationNo, LocalDate registeredOn) {

        private static Registered of(Registration made) {
            return new Registered(made.id(), made.registrationNo(), made.registeredOn());
        }
    }

    /** 201 when new, 200 when the same was here; 409 {@code REGISTRATION_REQUESTED} for another body. */
    @PUT
    @Path("/{id}")
    @RolesAllowed("service:application")
    public RestResponse<ViewRegistrations.RequestState> ask(
            @PathParam("id") UUID id, @Valid @NotNull ExpectedBirth birth) {
        var fresh = register.ask(id, birth);
        return RestResponse.status(fresh ? RestResponse.Status.CREATED : RestResponse.Status.OK, view.stateOf(id));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    public ViewRegistrations.RequestState get(@PathParam("id") UUID id) {
        return view.stateOf(id);
    }

    /** What waits for the caller's townships, the longest waiting first, at most 200. */
    @GET
    @RolesAllowed({"clerk:birth-certificate", "supervisor:birth-certificate"})
    public List<ViewRegistrations.OpenRegistration> waiting() {
        return view.waiting();
    }

    /** For a mother at the counter; registered at once. 403 {@code NOT_YOUR_TOWNSHIP}, 409 {@code REGISTERED_ALREADY}. */
    @POST
    @RolesAllowed("clerk:birth-certificate")
    public RestResponse<Registered> enter(@Valid @NotNull ExpectedBirth birth) {
        return RestResponse.status(RestResponse.Status.CREATED, Registered.of(register.enterAtCounter(birth)));
    }

    /** Again the same answer; 409 {@code REGISTERED_ALREADY} where the mother has one of this order, {@code WRONG_STATE} once declined. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:birth-certificate")
    public Registered approve(@PathParam("id") UUID id) {
        return Registered.of(register.approve(id));
    }

    /** The mother reads why. */
    @POST
    @Path("/{id}/decline")
    @RolesAllowed("clerk:birth-certificate")
    public ViewRegistrations.RequestState decline(@PathParam("id") UUID id, @Valid @NotNull DeclineRequest request) {
        register.decline(id, new Declined(request.reasonCode(), request.explanation()));
        return view.stateOf(id);
    }
}
