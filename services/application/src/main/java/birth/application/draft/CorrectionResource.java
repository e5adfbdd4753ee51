package birth.application.draft;

import birth.application.Departments;
import birth.application.form.FieldCatalogue;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What a family says is wrong in the hospital's record, and what became of it. */
@Path("/drafts")
public class CorrectionResource {

    private final AskCorrection ask;
    private final Drafts drafts;
    private final DeliveryCorrections corrections;
    private final FieldCatalogue catalogue;
    private final Departments departments;
    private final RealNames realNames;
    private final Caller caller;

    CorrectionResource(
            AskCorrection ask,
            Drafts drafts,
            DeliveryCorrections corrections,
            FieldCatalogue catalogue,
            @RestClient Departments departments,
            RealNames realNames,
            Caller caller) {
        this.ask = ask;
        this.drafts = drafts;
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.departments = departments;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** {@code field} as in the field table; {@code pluralIndex} only where there are several children. */
    public record CorrectionRequest(
            @NotNull @Size(max = 60) String field,
            Integer pluralIndex,
            @NotBlank @Size(max = 60) String claim,
            @NotBlank @Size(max = 300) String explanation) {}

    public record AskedView(UUID id, String state) {}

    /** {@code state}: ASKED, SENT, then the hospital's OPEN, PROPOSED, ACCEPTED, DECLINED; NOT_TAKEN when it cannot take it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionView(
            UUID id,
            String field,
            String label,
            int pluralIndex,
            String claim,
            OffsetDateTime askedAt,
            String state,
            String reasonCode,
            String answer) {}

    private record Row(DeliveryCorrection correction, String claim) {}

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed("parent")
    public RestResponse<AskedView> ask(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        var correction = ask.ask(
                id,
                realNames.digestOf(caller),
                request.field(),
                request.pluralIndex(),
                new DeliveryCorrections.Words(request.claim(), request.explanation()));
        return RestResponse.ResponseBuilder.<AskedView>created(URI.create("/drafts/" + id + "/corrections"))
                .entity(new AskedView(correction, DeliveryCorrection.State.ASKED.name()))
                .build();
    }

    @GET
    @Path("/{id}/corrections")
    @RolesAllowed("parent")
    public List<CorrectionView> list(@PathParam("id") UUID id) {
        var digest = realNames.digestOf(caller);
        var rows = QuarkusTransaction.requiringNew().call(() -> {
            drafts.own(id, digest, LockModeType.NONE);
            return corrections.of(id).stream()
                    .map(row -> new Row(row, corrections.words(row).claim()))
                    .toList();
        });
        return rows.stream().map(this::view).toList();
    }

    private CorrectionView view(Row row) {
        var correction = row.correction();
        var hospital = hospitals(correction);
        return new CorrectionView(
                correction.id(),
                correction.field(),
                catalogue.find(correction.field()).orElseThrow().label(),
                correction.pluralIndex(),
                row.claim(),
                correction.askedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                hospital == null ? correction.state().name() : hospital.state(),
                hospital == null ? null : hospital.reasonCode(),
                hospital == null ? null : hospital.explanation());
    }

    /** What the hospital says of it now; null before it has the request or while it does not answer. */
    private Departments.CorrectionState hospitals(DeliveryCorrection correction) {
        if (correction.state() != DeliveryCorrection.State.SENT) {
            return null;
        }
        try {
            return departments.correction(correction.id(), "JOINT_APPLICATION");
        } catch (WebApplicationException | ProcessingException silent) {
            return null;
        }
    }
}
