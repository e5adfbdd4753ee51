package birth.monitoring.lamp;

import birth.kit.reference.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Predicate;

/** Lamps are not in the national notice; they burn where a department has agreed, item by item and district by district (domain.md 4.1). */
@ApplicationScoped
class LampSwitch {

    private static final String KEY = "birth.lamps.enabled";

    private final Parameters parameters;

    LampSwitch(Parameters parameters) {
        this.parameters = parameters;
    }

    private record Place(String item, String region) {}

    /** The switches of one day, each looked up once. */
    Predicate<SupervisedClock> on(LocalDate day) {
        var known = new HashMap<Place, Boolean>();
        return clock -> known.computeIfAbsent(
                new Place(clock.key().item(), clock.office().region()),
                place -> clock.isOfCase()
                        ? parameters.flag(KEY, day)
                        : parameters.flag(KEY, place.item(), place.region(), day));
    }
}
