package birth.simulator;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The present behaviour of every system; what was never set behaves well. */
@Singleton
public class Behaviours {

    private static final Behaviour WELL = new Behaviour(Mode.NORMAL, 0);

    private final Map<String, Behaviour> bySystem = new ConcurrentHashMap<>();

    /** @param delayMillis added before every answer in mode SLOW; at most a minute */
    public record Behaviour(Mode mode, int delayMillis) {}

    public Behaviour of(String system) {
        return bySystem.getOrDefault(system, WELL);
    }

    void set(String system, Behaviour behaviour) {
        bySystem.put(system, behaviour);
    }

    Map<String, Behaviour> all() {
        return Map.copyOf(bySystem);
    }
}
