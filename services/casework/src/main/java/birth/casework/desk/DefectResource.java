package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.item.Chronicle;
import birth.casework.notice.DefectCatalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What a notice may name today, as in force (domain.md 3.12). */
@Path("/defects")
public class DefectResource {

    private final DefectCatalogue catalogue;
    private final Chronicle chronicle;

    DefectResource(DefectCatalogue catalogue, Chronicle chronicle) {
        this.catalogue = catalogue;
        this.chronicle = chronicle;
    }

    @GET
    @RolesAllowed({CLERK, SUPERVISOR})
    public List<DefectCatalogue.DefectView> defects(
            @QueryParam("item") @NotNull(message = "请给出事项代码") @Pattern(regexp = "[BVHICRTMGS]", message = "事项代码为一个字母")
                    String item) {
        return catalogue.of(item, chronicle.today());
    }
}
