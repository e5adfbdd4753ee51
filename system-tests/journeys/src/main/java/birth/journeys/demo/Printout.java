package birth.journeys.demo;

import birth.journeys.family.Family;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Prints each case's timeline as it happens; at reading pace when a story is told. */
public final class Printout {

    private final boolean story;

    public Printout(boolean story) {
        this.story = story;
    }

    /** Prints the lines after the first {@code alreadyTold} and returns how many there are now. */
    int timeline(Family family, String caseNo, JsonNode lines, int alreadyTold) {
        for (int i = alreadyTold; i < lines.size(); i++) {
            var line = lines.get(i);
            say("%-4s %s  %s  %s"
                    .formatted(
                            family.alias(),
                            caseNo,
                            line.path("at").asText().replaceFirst("\\..*|\\+.*", ""),
                            line.path("text").asText()));
        }
        return Math.max(alreadyTold, lines.size());
    }

    void results(Family family, JsonNode seen) {
        for (var child : seen.path("children")) {
            var line = new StringBuilder("%-4s %s  "
                            .formatted(family.alias(), seen.path("caseNo").asText()))
                    .append("孩子")
                    .append(child.path("childIndex").asInt())
                    .append("：");
            for (var item : child.path("items")) {
                line.append(item.path("item").asText())
                        .append('=')
                        .append(
                                item.path("state").asText().equals("COMPLETED")
                                        ? "办结"
                                        : item.path("state").asText())
                        .append(' ');
            }
            say(line.toString().stripTrailing());
        }
    }

    void say(String line) {
        System.out.println(line);
        if (story) {
            LockSupport.parkNanos(Duration.ofMillis(900).toNanos());
        }
    }
}
