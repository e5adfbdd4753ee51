package birth.simulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What one register says of numbered papers; a paper nobody has spoken of stands when its number has the right shape. */
public final class Standings {

    private final Behaviours behaviours;
    private final String system;
    private final String shape;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** What a register says of a paper. */
    public enum State {
        VALID,
        ENDED,
        NOT_FOUND
    }

    public record Answer(State state) {}

    /** @param shape of the number of a paper, a regular expression */
    Standings(Behaviours behaviours, String system, String shape) {
        this.behaviours = behaviours;
        this.system = system;
        this.shape = shape;
    }

    void set(String number, State state) {
        states.put(number, state);
    }

    /** Yes and no in turn when the register contradicts itself. */
    Answer of(String number) {
        var known = number == null ? "" : number;
        var usual = known.matches(shape) ? State.VALID : State.NOT_FOUND;
        var state = states.getOrDefault(known, usual);
        var turned = behaviours.of(system, known).mode() == Mode.CONTRADICTORY && asked.incrementAndGet() % 2 == 0;
        return new Answer(turned ? opposite(state) : state);
    }

    private static State opposite(State state) {
        return state == State.VALID ? State.ENDED : State.VALID;
    }
}
