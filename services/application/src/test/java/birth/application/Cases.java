package birth.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a family sees of its case, awaited. */
public final class Cases {

    private Cases() {}

    static void awaitState(Family family, String caseNo, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        family.sees("/cases/" + caseNo).path("state").asText())
                .isEqualTo(state));
    }

    public static void awaitItem(Family family, String caseNo, Item item, String state) {
        awaitItem(family, caseNo, 1, item, state);
    }

    static void awaitItem(Family family, String caseNo, int childIndex, Item item, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(family.sees("/cases/" + caseNo), childIndex, item))
                        .isEqualTo(state));
    }

    public static void awaitLine(Family family, String caseNo, String code) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        family.sees("/cases/" + caseNo + "/timeline").findValuesAsText("code"))
                .contains(code));
    }

    static void awaitLines(Family family, String caseNo, Item item, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> linesOf(family, caseNo, item).size() >= atLeast);
    }

    static List<String> linesOf(Family family, String caseNo, Item item) {
        return StreamSupport.stream(
                        family.sees("/cases/" + caseNo + "/timeline").spliterator(), false)
                .filter(line -> line.path("item").asText().equals(item.name()))
                .map(line -> line.path("code").asText())
                .toList();
    }

    private static String stateOf(JsonNode seen, int childIndex, Item item) {
        return StreamSupport.stream(seen.path("children").spliterator(), false)
                .filter(child -> child.path("childIndex").asInt() == childIndex)
                .flatMap(child -> StreamSupport.stream(child.path("items").spliterator(), false))
                .filter(entry -> entry.path("item").asText().equals(item.name()))
                .findFirst()
                .map(entry -> entry.path("state").asText())
                .orElse(null);
    }

    static String item(Item item, String field) {
        return "children[0].items.find { it.item == '%s' }.%s".formatted(item, field);
    }
}
