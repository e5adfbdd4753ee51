package birth.certificate.delivery;

import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

/** What the hospital adds to a record it has made: a claim at the counter, a signed statement, a death. */
@Path("/deliveries")
public class WardResource {

    private final ClaimDelivery claim;
    private final Statements statements;
    private final Deaths deaths;
    private final Caller caller;

    WardResource(ClaimDelivery claim, Statements statements, Deaths deaths, Caller caller) {
        this.claim = claim;
        this.statements = statements;
        this.deaths = deaths;
        this.caller = caller;
    }

    /** The names of the mother's paper, seen in the original. */
    public record MotherRequest(
            @NotBlank(message = "请按证件填写姓名") @Size(min = 2, max = 30, message = "姓名应为 2 至 30 个字")
            String name,

            @NotNull(message = "请选择证件类别") @Pattern(regexp = "0[1-9]", message = "居民身份证填 01，护照填 03，港澳台通行证填 06 或 07")
            String idType,

            @NotNull(message = "请填写证件号码") @Pattern(regexp = "[A-Z0-9]{5,20}", message = "请按证件逐位核对")
            String idNo) {}

    public record StatementRequest(
            @NotNull(message = "请选择声明种类") Statements.Kind kind,

            @NotNull(message = "请填写签署日期") LocalDate signedOn) {}

    public record DeathRequest(
            @NotNull(message = "请填写死亡日期") LocalDate diedOn,

            @NotBlank(message = "请按死亡医学证明填写死因") @Size(max = 200, message = "死因不超过 200 字")
            String cause) {}

    public record Waiting(String waitingFor) {}

    /** The record names that mother once another person has seen the paper too. */
    @POST
    @Path("/{deliveryRef}/mother")
    @RolesAllowed("hospital")
    public Waiting claim(@PathParam("deliveryRef") String deliveryRef, @Valid @NotNull MotherRequest request) {
        claim.claim(deliveryRef, request.name(), request.idType(), request.idNo(), caller.account());
        return new Waiting("SECOND_PERSON");
    }

    /** 409 {@code SAME_PERSON}, {@code NOTHING_TO_CONFIRM}, {@code DELIVERY_DUPLICATE}. */
    @POST
    @Path("/{deliveryRef}/mother/confirmation")
    @RolesAllowed("hospital")
    public void confirm(@PathParam("deliveryRef") String deliveryRef) {
        claim.confirm(deliveryRef, caller.account());
    }

    /** The second person turns the claim down, or the first takes it back; the record stays. 409 {@code NOTHING_TO_CONFIRM}. */
    @DELETE
    @Path("/{deliveryRef}/mother")
    @RolesAllowed("hospital")
    public void drop(@PathParam("deliveryRef") String deliveryRef) {
        claim.drop(deliveryRef, caller.account());
    }

    /** Signed in person at the counter. 201 when new, 200 when there is one of that kind. */
    @POST
    @Path("/{deliveryRef}/statements")
    @RolesAllowed("hospital")
    public RestResponse<Void> state(
            @PathParam("deliveryRef") String deliveryRef, @Valid @NotNull StatementRequest request) {
        return told(statements.take(deliveryRef, request.kind(), request.signedOn(), caller.account()));
    }

    /** 201 when new, 200 when it was told before; 409 {@code DEATH_RECORDED} for another day, {@code NOT_BORN_ALIVE}. */
    @PUT
    @Path("/{deliveryRef}/children/{pluralIndex}/death")
    @RolesAllowed("hospital")
    public RestResponse<Void> die(
            @PathParam("deliveryRef") String deliveryRef,
            @PathParam("pluralIndex") int pluralIndex,
            @Valid @NotNull DeathRequest request) {
        return told(deaths.tell(deliveryRef, pluralIndex, request.diedOn(), request.cause(), caller.account()));
    }

    private static RestResponse<Void> told(boolean fresh) {
        return RestResponse.status(fresh ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }
}
