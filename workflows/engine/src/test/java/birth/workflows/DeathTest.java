package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** domain.md 3.6 and A17. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeathTest {

    @Test
    void cancels_what_only_a_living_child_needs_and_goes_on_with_registration_and_insurance() {
        var family = Family.submitted("BVHICRGS", false).completed("B").waitFor("ask H", "ask I", "ask G", "ask R");
        var death = family.childDied(1);
        family.hears(death, death, family.childDied(1)).waitFor("cancel V", "cancel G", "cancel R", "died H", "died I");
        for (var item : new String[] {"V", "G", "R"}) {
            family.hears(family.says(item, "item.cancelled.v1"));
        }
        family.completed("H", "I").waitForEnd();

        assertThat(family.asked())
                .doesNotContain("ask C", "ask S", "cancel B", "cancel C", "cancel S")
                .doesNotHaveDuplicates();
    }

    @Test
    void tells_registration_and_insurance_as_soon_as_they_are_asked() {
        var family = Family.submitted(true);
        family.hears(family.childDied(1)).waitFor("cancel V").completed("B").waitFor("died I");
        assertThat(family.settled().asked()).doesNotContain("ask H", "died H");

        family.hears(family.consent("granted")).waitFor("ask H", "died H");
        assertThat(family.asked()).containsSubsequence("ask H", "died H");
    }

    @Test
    void tells_a_registration_that_had_ended_with_a_number_and_the_card_goes_no_further() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H");
        family.completed("H", "I").waitFor("ask C");

        family.hears(family.childDied(1)).waitFor("died H", "died I", "cancel C");
        family.hears(family.says("C", "item.cancelled.v1")).waitForEnd();
    }

    @Test
    void does_not_touch_the_twin() {
        var family = new Family();
        family.hears(family.submission(false, 2, "")).waitFor("ask V", "ask B");
        family.hears(family.childDied(2)).settled();

        assertThat(Family.asked(family.caseNo + "-2")).contains("cancel V");
        assertThat(family.asked()).containsExactlyInAnyOrder("ask V", "ask B");
        family.completed("V", "B").waitFor("ask H", "ask I");
    }
}
