package birth.application.draft;

import birth.application.licence.LicenceCorrections;
import birth.application.material.KeepMaterial;
import birth.application.material.MaterialNeeds;
import birth.application.material.MaterialResource;
import birth.application.material.MaterialView;
import birth.application.material.ToleratedMaterials;
import birth.application.promise.WrittenPromises;
import birth.application.realname.RealNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The papers of a draft: which are asked for and why, and the bytes of those given. */
@Path("/drafts")
@ApplicationScoped
public class DraftMaterialResource {

    private final Drafts drafts;
    private final Bereavement bereavement;
    private final KeepMaterial keep;
    private final MaterialNeeds needs;
    private final DraftEligibility eligibility;
    private final ToleratedMaterials tolerated;
    private final WrittenPromises promises;
    private final RealNames realNames;
    private final LicenceCorrections corrections;
    private final WhoFills whoFills;

    DraftMaterialResource(
            Drafts drafts,
            Bereavement bereavement,
            KeepMaterial keep,
            MaterialNeeds needs,
            DraftEligibility eligibility,
            ToleratedMaterials tolerated,
            WrittenPromises promises,
            RealNames realNames,
            LicenceCorrections corrections,
            WhoFills whoFills) {
        this.drafts = drafts;
        this.bereavement = bereavement;
        this.keep = keep;
        this.needs = needs;
        this.eligibility = eligibility;
        this.tolerated = tolerated;
        this.promises = promises;
        this.realNames = realNames;
        this.corrections = corrections;
        this.whoFills = whoFills;
    }

    @GET
    @Path("/{id}/materials")
    @RolesAllowed({"parent", "counter", "helper"})
    @Transactional
    public List<MaterialNeeds.Need> needs(@PathParam("id") UUID id) {
        var parent = whoFills.of(id, WhoFills.Act.READ);
        var draft = drafts.own(id, parent.digest(), LockModeType.NONE);
        var promised = draft.deliveryRef().map(promises::replaced).orElse(Set.of());
        var licences = corrections.undisputed(parent.digest(), realNames.licences(parent.ref()));
        var form = bereavement.of(draft).spare(drafts.form(draft));
        return needs.of(form, licences, keep.ofDraft(id), promised, tolerated.letters(), eligibility.rulesSoFar(draft));
    }

    /** @param child plural index, where each child has its own, as with the card's photo */
    @PUT
    @Path("/{id}/materials/{kind}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"parent", "counter", "helper"})
    @Transactional
    public MaterialView put(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @QueryParam("child") @DefaultValue("1") int child,
            byte[] content) {
        var parent = whoFills.of(id, WhoFills.Act.PAPER_ADDED);
        drafts.own(id, parent.digest(), LockModeType.PESSIMISTIC_WRITE).refuseSubmitted();
        return keep.forDraft(id, child, kind, content);
    }

    @GET
    @Path("/{id}/materials/{kind}")
    @RolesAllowed({"parent", "counter", "helper"})
    @Transactional
    public RestResponse<byte[]> bytes(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @QueryParam("child") @DefaultValue("1") int child) {
        drafts.own(id, whoFills.of(id, WhoFills.Act.PAPER_READ).digest(), LockModeType.NONE);
        return MaterialResource.answer(keep.read(id, child, kind));
    }
}
