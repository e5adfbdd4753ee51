package birth.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The office the family has chosen, perhaps instead of one that is still at work. */
@Embeddable
record NextOffice(
        @Column(name = "next_region") String region,
        @Column(name = "next_unit") String unit) {

    boolean is(Placement.Place place) {
        return region.equals(place.region()) && Objects.equals(unit, place.unit());
    }
}
