package birth.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** The office the family has chosen, perhaps instead of one that is still at work, and the way the item goes there. */
@Embeddable
record NextOffice(
        @Column(name = "next_region") String region,
        @Column(name = "next_unit") String unit,

        @Column(name = "next_route") @Enumerated(EnumType.STRING)
        Routes.Way route,

        @Column(name = "next_route_rule") String routeRule) {

    static NextOffice at(Placement.Place place) {
        return new NextOffice(
                place.region(), place.unit(), place.route().way(), place.route().ruleId());
    }

    boolean is(Placement.Place place) {
        return region.equals(place.region())
                && Objects.equals(unit, place.unit())
                && route == place.route().way();
    }

    Routes.Route way() {
        return new Routes.Route(route, routeRule);
    }
}
