package birth.application.code;

import birth.application.Item;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The choices of the form, as in force today. */
@Path("/codes")
public class CodeResource {

    private final UnitDirectory units;
    private final BusinessClock clock;

    CodeResource(UnitDirectory units, BusinessClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** One choice: what is stored and what is shown. */
    public record CodeView(String code, String name) {}

    /** Provinces by the first two digits of their counties. */
    @GET
    @Path("/province")
    @PermitAll
    public List<CodeView> provinces() {
        return views(Regions.published().provinces());
    }

    /** Counties by city and name; of one province by its two digits, or all. */
    @GET
    @Path("/region")
    @PermitAll
    public List<CodeView> counties(@RestQuery @DefaultValue("") @Pattern(regexp = "(\\d{2})?") String province) {
        return views(Regions.published().counties(province));
    }

    /**
     * Where a child may be vaccinated.
     *
     * @param closed also where it may no longer be, as older cases name it
     */
    @GET
    @Path("/clinic")
    @PermitAll
    public List<CodeView> clinics(@RestQuery boolean closed) {
        return (closed ? units.of(Item.V) : units.open(Item.V))
                .map(unit -> new CodeView(unit.code(), unit.name()))
                .toList();
    }

    static List<CodeView> views(List<Regions.Region> regions) {
        return regions.stream()
                .map(region -> new CodeView(region.code(), region.name()))
                .toList();
    }

    @GET
    @Path("/{list}")
    @PermitAll
    public List<CodeView> list(@PathParam("list") String list) {
        return CodeList.named(list)
                .orElseThrow(() -> Refusal.unknown("CODE_LIST_UNKNOWN", "没有这个代码表，请核对名称。"))
                .on(LocalDate.now(clock))
                .stream()
                .map(code -> new CodeView(code.code(), code.name()))
                .toList();
    }
}
