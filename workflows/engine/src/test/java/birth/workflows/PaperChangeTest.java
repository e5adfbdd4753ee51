package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** domain.md 3.4: a certificate that was replaced, a name that the police changed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PaperChangeTest {

    @Test
    void tells_everyone_who_was_asked_except_the_speaker_and_waits_for_each() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H", "ask I");
        family.hears(family.says("B", "item.result-changed.v1")).waitFor("replaced V", "replaced H", "replaced I");
        assertThat(family.asked()).doesNotContain("replaced B", "replaced C");
        assertThat(owingAcknowledgement(family))
                .containsExactly("H household-registration", "I medical-insurance", "V vaccination");

        family.hears(family.acknowledges("H", "B"), family.says("I", "item.accepted.v1"));
        awaitOwing(family, "I medical-insurance", "V vaccination");
        family.hears(family.acknowledges("V", "B"), family.acknowledges("I", "B"));
        awaitOwing(family);
    }

    @Test
    void names_the_event_that_the_data_must_reflect_also_to_those_who_are_asked_later() {
        var family = Family.submitted(false).completed("B").waitFor("ask H");
        family.hears(family.says("B", "item.result-changed.v1")).waitFor("replaced H");
        family.hears(family.says("H", "item.id-number-known.v1")).waitFor("ask C");

        assertThat(payload(family, "request.paper-replaced.v1", "H"))
                .contains(
                        "\"ofItem\":\"B\"",
                        "\"change\":\"REPLACED\"",
                        "\"resultId\":\"" + Family.NEW_ID + "\"",
                        "\"predecessors\":[{\"item\":\"B\",\"attempt\":1,\"sequence\":2}]");
        assertThat(payload(family, "request.item-requested.v1", "C"))
                .contains("{\"item\":\"B\",\"attempt\":1,\"sequence\":2}");
    }

    @Test
    void works_after_all_processes_of_the_child_have_ended() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H");
        family.completed("H").waitFor("ask C").completed("I", "C").waitForEnd();

        var change = family.says("H", "item.name-changed.v1");
        family.hears(change, change).waitFor("replaced B", "replaced V", "replaced I", "replaced C");
        for (var item : List.of("B", "V", "I", "C")) {
            family.hears(family.acknowledges(item, "H"));
        }
        family.waitForEnd();
        assertThat(family.asked()).doesNotHaveDuplicates();
        awaitOwing(family);
    }

    @Test
    void does_not_tell_a_department_that_refused() {
        var family = Family.submitted(false).completed("B").waitFor("ask I");
        family.hears(family.says("V", "item.refused.v1")).settled();

        family.hears(family.says("B", "item.result-changed.v1")).waitFor("replaced H", "replaced I");
        assertThat(family.asked()).doesNotContain("replaced V");
    }

    private static String payload(Family family, String type, String item) {
        return OutboxRows.about(family.child()).stream()
                .filter(row -> row.type().equals(type) && item.equals(row.item()))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    private static void awaitOwing(Family family, String... expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(owingAcknowledgement(family))
                .containsExactly(expected));
    }

    private static List<String> owingAcknowledgement(Family family) {
        return StoredRows.read(
                "select item || ' ' || owner from open_wait where subject = ? and reason = 'ACKNOWLEDGE' order by 1",
                row -> row.getString(1),
                family.child());
    }
}
