package birth.household.rule;

import java.util.stream.Stream;

/** The station is a valid one and keeps the county of the household (domain.md 1.5 field 58, 3.9; A15). */
final class StationPolicy implements Policy {

    @Override
    public Stream<Remark> remarksOn(Newborn child, Facts facts) {
        if (facts.station().isEmpty()) {
            return Stream.of(Remark.STATION_UNKNOWN);
        }
        var region = child.followedRegion();
        return Policy.when(region != null && !facts.station().get().county().equals(region), Remark.WRONG_STATION);
    }
}
