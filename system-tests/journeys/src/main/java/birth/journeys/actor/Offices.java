package birth.journeys.actor;

import birth.journeys.family.Family;
import birth.journeys.stack.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * The clerks of all offices at work, each at the own queue, until closed. They touch only the cases they were given, so
 * that the standing set stays as it is.
 */
public final class Offices implements AutoCloseable {

    private static final List<String> DESKS = List.of(
            "B-220502",
            "B-220503",
            "V-220502",
            "V-220503",
            "H-220502",
            "H-220503",
            "H-220524",
            "I-220502",
            "I-220503",
            "C-220502",
            "C-220503");

    /** Where a second person confirms what the first approved. */
    private static final List<String> SECOND_DESKS = List.of("B-220502", "B-220503");

    private final Map<String, Family> cases = new ConcurrentHashMap<>();
    private final Map<String, Boolean> noticed = new ConcurrentHashMap<>();
    private final List<Thread> clerks = new ArrayList<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;
    private volatile RuntimeException stopped;

    public Offices() {
        for (var desk : DESKS) {
            var item = desk.substring(0, 1);
            var clerk = Desk.of(item, desk.substring(2));
            clerks.add(Thread.ofVirtual().name("clerk-" + desk).start(() -> work(item, () -> decideAll(item, clerk))));
        }
        for (var desk : SECOND_DESKS) {
            var item = desk.substring(0, 1);
            var second = Desk.secondOf(item, desk.substring(2));
            clerks.add(
                    Thread.ofVirtual().name("second-" + desk).start(() -> work(item, () -> confirmAll(item, second))));
        }
    }

    /** From now on the clerks decide this family's items when they come to their desks. */
    public void expect(String caseNo, Family family) {
        cases.put(caseNo, family);
    }

    /**
     * Whoever waits for these clerks need not wait longer.
     *
     * @throws IllegalStateException when one of them met an answer nobody expected and stopped working
     */
    public void areAtWork() {
        if (stopped != null) {
            throw new IllegalStateException("A clerk stopped working: " + stopped.getMessage(), stopped);
        }
    }

    /** How the last refused act at each item of this case was answered, e.g. {@code H was answered DUPLICATE_CHILD}. */
    public List<String> refusals(String caseNo) {
        return refusals.entrySet().stream()
                .filter(refusal -> refusal.getKey().startsWith(caseNo))
                .map(refusal -> refusal.getKey().substring(caseNo.length()) + " was answered " + refusal.getValue())
                .sorted()
                .toList();
    }

    /** Nobody looks after this family any more. */
    public void forget(String caseNo) {
        cases.remove(caseNo);
    }

    @Override
    public void close() {
        open = false;
        clerks.forEach(LockSupport::unpark);
    }

    /** An office that does not answer, or whose item has just moved on, is asked again in the next round. */
    private void work(String item, Runnable round) {
        while (open) {
            try {
                if (!cases.isEmpty()) {
                    round.run();
                }
            } catch (UncheckedIOException unreachable) {
                if (open && unreachable.getCause() instanceof ConnectException && silent.add(item)) {
                    System.err.println("The office of item " + item + " does not answer; its clerk tries again");
                }
            } catch (RuntimeException unexpected) {
                if (!isMovedOn(unexpected)) {
                    stopped = unexpected;
                    return;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static boolean isMovedOn(RuntimeException met) {
        return met instanceof Answer.UnexpectedAnswer unexpected
                && unexpected.answer().status() == 409;
    }

    private void decideAll(String item, Desk desk) {
        for (var row : desk.open(item, children())) {
            switch (row.path("state").asText()) {
                case "READY" -> decide(item, desk, row);
                case "CLAIMED" -> decideClaimed(item, desk, row);
                case "DIVERTED" -> decideAtWindow(item, desk, row);
                default -> {}
            }
        }
    }

    /** Only the police see the families who have to come. */
    private void decideAtWindow(String item, Desk desk, JsonNode row) {
        if (item.equals("H")) {
            decide(item, desk, row);
        }
    }

    private void confirmAll(String item, Desk second) {
        second.open(item, children()).stream()
                .filter(row -> row.path("state").asText().equals("APPROVED"))
                .forEach(row -> second.confirm(row.path("id").asText()).expect(200, 409));
    }

    private Map<String, Integer> children() {
        return cases.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, family -> family.getValue()
                .children()
                .size()));
    }

    private void decide(String item, Desk desk, JsonNode row) {
        var family = cases.get(row.path("caseNo").asText());
        if (family != null
                && (!row.path("checks").isEmpty() || item.equals("B") || item.equals("H"))
                && desk.claim(row.path("id").asText()).status() == 200) {
            decideClaimed(item, desk, row);
        }
    }

    private void decideClaimed(String item, Desk desk, JsonNode row) {
        var family = cases.get(row.path("caseNo").asText());
        if (family == null) {
            return;
        }
        var id = row.path("id").asText();
        var last = row.path("childIndex").asInt() == family.children().size();
        if (item.equals("H") && family.has(Family.Trait.HOUSEHOLD_REFUSED)) {
            decided(item, row, desk.refuse(id, "CONDITIONS_NOT_MET", "出生医学证明与户口簿信息不一致，须到派出所窗口核实。"));
        } else if (item.equals("H")
                && family.has(Family.Trait.BLURRED_BOOKLET)
                && last
                && noticed.putIfAbsent(id, true) == null) {
            decided(item, row, desk.notice(id, "D01", "hukou.householderName"));
        } else if (item.equals("C") && family.has(Family.Trait.UNKNOWN_BANK) && noticed.putIfAbsent(id, true) == null) {
            decided(item, row, desk.notice(id, "D01", "card.bank"));
        } else if (item.equals("H")) {
            decided(item, row, desk.register(id));
        } else {
            decided(item, row, desk.approve(id));
        }
    }

    /** What cannot be decided now is tried again in the next round. */
    private void decided(String item, JsonNode row, Answer answer) {
        answer.expect(200, 409);
        if (answer.status() == 409) {
            refusals.put(row.path("caseNo").asText() + item, answer.code());
        }
    }
}
