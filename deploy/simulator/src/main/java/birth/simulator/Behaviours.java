package birth.simulator;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The present behaviour of every system; what was never set behaves well. */
@Singleton
public class Behaviours {

    private static final Behaviour WELL = new Behaviour(Mode.NORMAL, 0, null);

    private final Map<String, Behaviour> bySystem = new ConcurrentHashMap<>();

    /**
     * @param delayMillis added before every answer in mode SLOW; at most a minute
     * @param about what a request must contain for it, e.g. a case number; null for every request
     */
    public record Behaviour(Mode mode, int delayMillis, String about) {}

    /** @param request its path and content, or its id: whatever names what it is about */
    public Behaviour of(String system, String request) {
        var behaviour = bySystem.getOrDefault(system, WELL);
        return behaviour.about() == null || request.contains(behaviour.about()) ? behaviour : WELL;
    }

    void set(String system, Behaviour behaviour) {
        bySystem.put(system, behaviour);
    }

    Map<String, Behaviour> all() {
        return Map.copyOf(bySystem);
    }
}
