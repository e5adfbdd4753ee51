package birth.application.draft;

import birth.application.licence.LicenceFields;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What a family says is wrong in the hospital's record or in a licence of its own, and what became of it. */
@Path("/drafts")
public class CorrectionResource {

    private final AskCorrection ask;
    private final DisputeLicence dispute;
    private final ViewCorrections view;
    private final LicenceFields licenceFields;
    private final WhoFills whoFills;

    CorrectionResource(
            AskCorrection ask,
            DisputeLicence dispute,
            ViewCorrections view,
            LicenceFields licenceFields,
            WhoFills whoFills) {
        this.ask = ask;
        this.dispute = dispute;
        this.view = view;
        this.licenceFields = licenceFields;
        this.whoFills = whoFills;
    }

    /** {@code field} as in the field table; {@code pluralIndex} only of the hospital's, where there are several children. */
    public record CorrectionRequest(
            @NotNull @Size(max = 60) String field,
            Integer pluralIndex,
            @NotBlank @Size(max = 100) String claim,
            @NotBlank @Size(max = 300) String explanation) {}

    /** {@code state} ASKED of the hospital's; FILED or IN_PERSON of a licence. */
    public record AskedView(UUID id, String state) {}

    /** Who is to correct it. */
    public enum With {
        HOSPITAL,
        ISSUER
    }

    /**
     * {@code state} of the hospital's: ASKED, SENT, then its own OPEN, PROPOSED, ACCEPTED, DECLINED; NOT_TAKEN when it cannot take
     * it. Of a licence: FILED, SENT, RECEIVED, CORRECTED, DECLINED, NOT_TAKEN, or IN_PERSON where the holder goes to the office.
     *
     * @param office who has it; {@code phone} where it is known
     * @param dueOn by when the issuer of a licence should have answered; {@code dueWhy} how the days were counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionView(
            UUID id,
            String field,
            String label,
            Integer pluralIndex,
            String claim,
            OffsetDateTime askedAt,
            String state,
            String reasonCode,
            String answer,
            With with,
            String office,
            String phone,
            LocalDate dueOn,
            String dueWhy) {

        CorrectionView said(String itsState, String itsReason, String itsAnswer) {
            return new CorrectionView(
                    id,
                    field,
                    label,
                    pluralIndex,
                    claim,
                    askedAt,
                    itsState,
                    itsReason,
                    itsAnswer,
                    with,
                    office,
                    phone,
                    dueOn,
                    dueWhy);
        }
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({"parent", "counter", "helper"})
    public RestResponse<AskedView> ask(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        var parent = whoFills.of(id, WhoFills.Act.CORRECTION_ASKED);
        var asked = licenceFields
                .find(request.field())
                .map(field -> dispute.dispute(id, parent, field, request.claim(), request.explanation()))
                .map(correction ->
                        new AskedView(correction.id(), correction.state().name()))
                .orElseGet(() -> ofHospital(id, parent, request));
        return RestResponse.ResponseBuilder.<AskedView>created(URI.create("/drafts/" + id + "/corrections"))
                .entity(asked)
                .build();
    }

    private AskedView ofHospital(UUID id, Parent parent, CorrectionRequest request) {
        var correction = ask.ask(
                id,
                parent.digest(),
                request.field(),
                request.pluralIndex(),
                new DeliveryCorrections.Words(request.claim(), request.explanation()));
        return new AskedView(correction, DeliveryCorrection.State.ASKED.name());
    }

    @GET
    @Path("/{id}/corrections")
    @RolesAllowed({"parent", "counter", "helper"})
    public List<CorrectionView> list(@PathParam("id") UUID id) {
        return view.of(id, whoFills.of(id, WhoFills.Act.READ).digest());
    }
}
