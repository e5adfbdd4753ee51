package birth.casework.acts;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lock after a fraud sign is the whole case's (domain.md 3.3), whoever set it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LockedCaseTest {

    private final Errand first = Errand.of("H").form("child.name", "王梓涵");
    private final Errand second = first.sibling().form("child.name", "王梓宁");
    private final UUID lock = UUID.randomUUID();

    @Test
    void holds_every_open_item_once_and_what_is_asked_for_while_it_stands() {
        first.accepted();
        second.accepted();
        first.caseIsLocked(lock);
        first.caseIsLocked(lock);
        first.awaitSaid("item.held.v1");
        second.awaitSaid("item.held.v1");
        first.opened(first.clerk("han"))
                .body("item.heldKind", equalTo("FRAUD"))
                .body("item.heldFor", equalTo("OVER_QUOTA"));
        first.by(Errand.security("s1"), "fraud-release", "{\"reason\":\"已核实\"}")
                .statusCode(409)
                .body("code", equalTo("LOCKED_WITH_CASE"));
        var third = second.sibling().form("child.name", "王梓安").accepted();
        assertThat(third.said()).containsExactly("held", "accepted");

        first.caseIsUnlocked(lock);
        for (var each : new Errand[] {first, second, third}) {
            each.awaitSaid("item.released.v1");
            each.opened(each.clerk("han")).body("item.state", equalTo("READY"));
        }
        first.caseIsLocked(lock);
        third.revised("child.name", "王梓平");
        third.awaitHistory("DATA_CHANGED");
        assertThat(first.said()).containsExactly("accepted", "held", "released");
    }

    @Test
    void a_lock_whose_release_was_heard_first_holds_nothing() {
        first.caseIsUnlocked(lock);
        first.caseIsLocked(lock);
        var standing = UUID.randomUUID();
        first.caseIsLocked(standing);
        await().atMost(20, SECONDS).until(() -> isStanding(standing));
        first.accepted();
        first.caseIsUnlocked(standing);
        first.awaitSaid("item.released.v1");
        assertThat(first.said()).containsExactly("held", "accepted", "released");
    }

    @Test
    void goes_on_only_when_no_other_lock_stands() {
        first.accepted();
        first.by(first.clerk("han"), "fraud-hold", "{\"reasonCode\":\"IDENTITY_MISMATCH\"}")
                .statusCode(200);
        var own = UUID.fromString(
                JsonPath.from(first.payload("item.case-locked.v1")).getString("lockId"));
        first.caseIsLocked(own);
        first.caseIsLocked(lock);
        await().atMost(20, SECONDS).until(() -> isStanding(lock));
        var clear = "{\"reason\":\"已核实\"}";
        first.by(Errand.security("s1"), "fraud-release", clear).statusCode(200);
        first.by(Errand.security("s2"), "fraud-release", clear).statusCode(200);
        first.opened(first.clerk("han")).body("item.heldFor", equalTo("OVER_QUOTA"));
        first.caseIsUnlocked(lock);
        first.caseIsUnlocked(own);
        await().atMost(20, SECONDS)
                .until(() -> first.said().stream().filter("released"::equals).count() == 2);
        assertThat(OutboxRows.typesAbout(first.subject()))
                .containsExactly(
                        "item.accepted.v1",
                        "item.held.v1",
                        "item.case-locked.v1",
                        "item.released.v1",
                        "item.case-unlocked.v1",
                        "item.held.v1",
                        "item.released.v1");
    }

    private static boolean isStanding(UUID lockId) {
        return !StoredRows.read("select 1 from case_lock where id = ? and standing", row -> 1, lockId)
                .isEmpty();
    }
}
