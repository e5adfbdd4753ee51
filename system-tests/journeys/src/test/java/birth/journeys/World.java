package birth.journeys;

import birth.journeys.actor.Hospital;
import birth.journeys.family.Families;
import birth.journeys.family.Family;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** New families for the tests, never the same twice. */
final class World {

    private static final Families FAMILIES = new Families(
            ThreadLocalRandom.current().nextLong(), LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))));

    private World() {}

    static synchronized Family family(int children, Set<Family.Trait> traits) {
        return FAMILIES.one("T", "220502", children, traits);
    }

    static void stock() {
        Hospital.stock("220502", "12220502412999017M", 50);
    }
}
