package birth.household.station;

import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;

/** The stations that work today, for the officer who must name the right one and for the application's list (D13). */
@Path("/stations")
public class StationResource {

    private final Stations stations;
    private final BusinessClock clock;

    StationResource(Stations stations, BusinessClock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    public record StationView(
            String code, String name, String county, List<String> aliases, String phone, String hours) {

        static StationView of(Station station) {
            return new StationView(
                    station.code(),
                    station.name(),
                    station.county(),
                    station.aliases(),
                    station.phone(),
                    station.hours());
        }
    }

    /** @param address township of 9 digits or county of 6: the one station that keeps it; {@code text} a part of a name or alias */
    @GET
    @RolesAllowed({"clerk:household-registration", "supervisor:household-registration", "service:application"})
    public List<StationView> find(
            @QueryParam("address") @Pattern(regexp = "\\d{6}(\\d{3})?", message = "地址代码为6位或9位数字") String address,
            @QueryParam("county") @Pattern(regexp = "\\d{6}", message = "县区代码为6位数字") String county,
            @QueryParam("text") @Size(max = 30) String text) {
        var today = LocalDate.now(clock);
        var found = address == null
                ? stations.search(county, text, today).stream()
                : stations.byAddress(address, today).stream();
        return found.map(StationView::of).toList();
    }
}
