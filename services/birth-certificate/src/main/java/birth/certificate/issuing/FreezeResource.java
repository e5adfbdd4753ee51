package birth.certificate.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Freezing a certificate under suspicion. Asked twice, it is frozen once. */
@Path("/certificates/{id}/freezing")
public class FreezeResource {

    private final FreezeCertificate freeze;

    FreezeResource(FreezeCertificate freeze) {
        this.freeze = freeze;
    }

    public record FreezeRequest(
            @NotNull(message = "请选择冻结原因")
            @Pattern(regexp = "FORGED|DUPLICATE", message = "原因为 FORGED(伪造) 或 DUPLICATE(重复签发)")
            String reason,

            @NotBlank(message = "请写明冻结的理由和依据") @Size(max = 500, message = "理由不超过 500 字")
            String explanation) {}

    /** 409 {@code NOT_VALID}. */
    @PUT
    @RolesAllowed({"clerk:birth-certificate", "supervisor:birth-certificate"})
    public void freeze(@PathParam("id") UUID id, @Valid @NotNull FreezeRequest request) {
        freeze.freeze(id, request.reason(), request.explanation());
    }

    /** By another person. 409 {@code NOT_FROZEN}, {@code SAME_PERSON}. */
    @DELETE
    @RolesAllowed({"clerk:birth-certificate", "supervisor:birth-certificate"})
    public void lift(@PathParam("id") UUID id) {
        freeze.lift(id);
    }
}
