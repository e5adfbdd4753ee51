package birth.application.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The directory as administrators need it: a unit once for each department it belongs to, however many items it does there. */
@Path("/units")
public class UnitResource {

    private final UnitDirectory directory;

    UnitResource(UnitDirectory directory) {
        this.directory = directory;
    }

    /** {@code code}: as accounts carry it in {@code units}; {@code region}: its county. */
    public record UnitView(String code, String department, String region, String name) {

        private static UnitView of(Unit unit) {
            return new UnitView(unit.code(), unit.item().department(), unit.region(), unit.name());
        }

        private String place() {
            return department + "." + code;
        }
    }

    @GET
    @RolesAllowed("administrator")
    public List<UnitView> inForce() {
        return List.copyOf(directory.units().stream()
                .map(UnitView::of)
                .collect(Collectors.toMap(
                        UnitView::place, Function.identity(), (first, same) -> first, LinkedHashMap::new))
                .values());
    }
}
