package birth.application.material;

import birth.application.Item;
import birth.application.casefile.CaseFiles;
import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The bytes of a case's paper: for its parents, and for a department whose item uses such papers; its reading is recorded. */
@Path("/materials")
@ApplicationScoped
public class MaterialResource {

    private final Materials materials;
    private final KeepMaterial keep;
    private final MaterialCatalogue catalogue;
    private final CaseFiles files;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final Caller caller;

    MaterialResource(
            Materials materials,
            KeepMaterial keep,
            MaterialCatalogue catalogue,
            CaseFiles files,
            RealNames realNames,
            AuditTrail audit,
            Caller caller) {
        this.materials = materials;
        this.keep = keep;
        this.catalogue = catalogue;
        this.files = files;
        this.realNames = realNames;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "parent",
        "service:birth-certificate",
        "service:vaccination",
        "service:household-registration",
        "service:medical-insurance",
        "service:social-security-card"
    })
    @Transactional
    public RestResponse<byte[]> bytes(
            @PathParam("id") UUID id, @HeaderParam("Purpose") @Size(max = 200) String purpose) {
        var material = materials
                .findByIdOptional(id)
                .filter(found -> found.caseNo() != null)
                .orElseThrow(KeepMaterial::unknown);
        if (caller.hasRole("parent")) {
            files.seenBy(realNames.digestOf(caller), material.caseNo());
        } else {
            admitDepartment(material, purpose);
        }
        return answer(keep.content(material));
    }

    private void admitDepartment(Material material, String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明用途。", List.of());
        }
        var kind = catalogue.find(material.kind()).orElseThrow();
        var file = files.findById(material.caseNo());
        var uses = Arrays.stream(Item.values())
                .filter(item -> caller.hasRole("service:" + item.department()) && kind.isUsedBy(item))
                .anyMatch(item ->
                        file.items().stream().anyMatch(one -> one.item() == item && material.isFor(one.pluralIndex())));
        if (!uses) {
            throw Refusal.forbidden("MATERIAL_NOT_YOURS", "只能读取本部门事项所用的材料。");
        }
        audit.record(caller.account(), "MATERIAL_READ", material.id().toString(), purpose);
    }

    /** The type was found by content, and no browser may guess another. */
    public static RestResponse<byte[]> answer(KeepMaterial.Content content) {
        return RestResponse.ResponseBuilder.ok(content.bytes())
                .type(content.type())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .header("Cache-Control", "no-store")
                .build();
    }
}
