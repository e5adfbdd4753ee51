package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Another office for an item that is not decided, and an item asked for again (domain.md 3.3). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MovesTest {

    private static final String OTHER_STATION = "220503010000";
    private static final String LETS_GO = "\"reasonCode\":\"OTHER_OFFICE\"";

    @Test
    void asks_the_other_office_at_once_while_none_was_asked() {
        var family = Family.submitted(false);
        family.hears(family.moves("H", 1, OTHER_STATION)).settled();
        family.completed("B").waitFor("ask H");

        assertThat(family.asked()).doesNotContain("withdraw H");
        assertThat(asked(family, 1)).contains("\"unit\":\"220503010000\"", "\"region\":\"220503\"");
    }

    @Test
    void lets_the_old_office_close_its_item_before_the_new_one_is_asked_and_nothing_else_notices() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H", "ask I");
        family.hears(family.moves("H", 1, OTHER_STATION)).waitFor("withdraw H");
        assertThat(family.asked()).doesNotContain("ask H 2");

        var letGo = family.says("H", 1, "item.withdrawn.v1", LETS_GO);
        family.hears(letGo, letGo).waitFor("ask H 2");
        assertThat(asked(family, 2)).contains("\"unit\":\"220503010000\"", "\"item\":\"B\"");
        assertThat(family.settled().asked()).doesNotContain("cancel I").doesNotHaveDuplicates();

        family.hears(family.says("H", 2, "item.completed.v1")).waitFor("ask C");
        family.completed("I", "C").waitForEnd();
    }

    /** A rule sends the item to the window of the very office that has it. */
    @Test
    void goes_another_way_to_the_same_office_and_that_way_only_once_it_has_let_go() {
        var family = Family.submitted(false);
        family.hears(family.moves("H", 1, OTHER_STATION, "WINDOW")).settled();
        family.completed("V", "B").waitFor("ask H");
        assertThat(asked(family, 1)).contains("\"route\":\"WINDOW\"");

        family.hears(family.moves("H", 1, OTHER_STATION, "ONLINE")).waitFor("withdraw H");
        family.hears(family.says("H", 1, "item.withdrawn.v1", LETS_GO)).waitFor("ask H 2");
        assertThat(asked(family, 2)).contains("\"unit\":\"220503010000\"", "\"route\":\"ONLINE\"");
    }

    @Test
    void stays_with_an_office_that_has_decided_and_tells_it_of_the_form() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H");
        family.hears(family.moves("H", 1, OTHER_STATION)).waitFor("withdraw H", "revise H");
        family.hears(family.says("H", "item.withdrawal-declined.v1"))
                .completed("H")
                .waitFor("ask C");

        assertThat(family.asked()).doesNotContain("ask H 2");
    }

    @Test
    void waits_at_the_new_office_for_a_consent_that_was_revoked_meanwhile() {
        var family = Family.submitted(true).completed("B");
        family.hears(family.consent("granted")).waitFor("ask H");
        family.hears(family.moves("H", 1, OTHER_STATION)).waitFor("withdraw H");
        family.hears(family.consentIs("revoked")).waitFor("cancel H");
        family.hears(family.says("H", 1, "item.withdrawn.v1", LETS_GO)).settled();
        assertThat(family.asked()).doesNotContain("ask H 2");

        family.hears(family.consent("granted")).waitFor("ask H 2");
    }

    @Test
    void asks_again_for_what_the_family_had_taken_back() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H");
        family.hears(family.withdraws("H")).waitFor("withdraw H");
        family.hears(family.says("H", "item.withdrawn.v1")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).waitForEnd();

        var again = family.addedAgain("H", 2, OTHER_STATION);
        family.hears(again, again).waitFor("ask H 2", "ask I 2");
        assertThat(asked(family, 2)).contains("\"unit\":\"220503010000\"");
        family.hears(family.says("H", 2, "item.completed.v1")).waitFor("ask C");
        assertThat(family.settled().asked()).doesNotHaveDuplicates();
    }

    @Test
    void asks_once_for_what_was_taken_back_and_wanted_again_before_its_predecessor_was_done() {
        var family = Family.submitted(false);
        family.hears(family.withdraws("H")).waitFor("withdraw H");
        family.hears(family.says("H", "item.withdrawn.v1"), family.addedAgain("H", 2, "220502030000"))
                .settled();
        family.completed("B").waitFor("ask H 2", "ask I");

        assertThat(family.settled().asked()).doesNotContain("cancel I").doesNotHaveDuplicates();
    }

    private static String asked(Family family, int attempt) {
        return OutboxRows.about(family.child()).stream()
                .filter(row -> row.type().equals("request.item-requested.v1")
                        && "H".equals(row.item())
                        && row.attempt() == attempt)
                .findFirst()
                .orElseThrow()
                .payload();
    }
}
