package birth.application.licence;

import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Where the licence platform says what the issuer makes of a correction. */
@Path("/licence-corrections")
public class IssuerAnswerResource {

    /** What the issuer says: that it has the correction, that the licence is corrected, or that it stays as it is. */
    public enum Verdict {
        RECEIVED,
        CORRECTED,
        DECLINED
    }

    /** {@code value} only with CORRECTED, where it is not what the parent claimed; {@code explanation} with DECLINED. */
    public record AnswerRequest(
            @NotNull Verdict verdict,
            @Size(min = 1, max = 100) String value,
            @Size(min = 1, max = 300) String explanation) {}

    private final TakeAnswer take;

    IssuerAnswerResource(TakeAnswer take) {
        this.take = take;
    }

    @PUT
    @Path("/{id}/answer")
    @RolesAllowed("identity-source")
    public void answer(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        switch (request.verdict()) {
            case RECEIVED -> take.received(id);
            case CORRECTED -> take.corrected(id, request.value());
            case DECLINED -> take.declined(id, why(request));
        }
    }

    private static String why(AnswerRequest request) {
        if (request.explanation() == null) {
            throw Refusal.malformed(
                    "INVALID_INPUT",
                    "不予更正的，必须说明理由。",
                    List.of(new FieldError("explanation", "REQUIRED", "没有说明理由", "请写明证照为什么不改")));
        }
        return request.explanation();
    }
}
