package birth.application;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.List;

/** What a family sees of its case, awaited. */
final class Cases {

    private Cases() {}

    static void awaitState(Family family, String caseNo, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> family.mother().get("/cases/" + caseNo).then().body("state", equalTo(state)));
    }

    static void awaitItem(Family family, String caseNo, Item item, String state) {
        awaitItem(family, caseNo, 1, item, state);
    }

    static void awaitItem(Family family, String caseNo, int childIndex, Item item, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .statusCode(200)
                .body(
                        "children.find { it.childIndex == %d }.items.find { it.item == '%s' }.state"
                                .formatted(childIndex, item),
                        equalTo(state)));
    }

    static void awaitLine(Family family, String caseNo, String code) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("code", hasItem(code)));
    }

    static void awaitLines(Family family, String caseNo, Item item, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> linesOf(family, caseNo, item).size() >= atLeast);
    }

    static List<String> linesOf(Family family, String caseNo, Item item) {
        return family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .extract()
                .path("findAll { it.item == '" + item + "' }.code");
    }

    static String item(Item item, String field) {
        return "children[0].items.find { it.item == '%s' }.%s".formatted(item, field);
    }
}
