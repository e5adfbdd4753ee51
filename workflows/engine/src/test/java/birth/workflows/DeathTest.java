package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.RealParts;
import birth.workflows.journey.Needs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** domain.md 3.6 and A17. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeathTest {

    @Inject
    Needs needs;

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

        family.hears(family.childDied(1)).waitFor("died H", "died I", "cancel C", "died C");
        family.hears(family.says("C", "item.cancelled.v1")).waitForEnd();
    }

    /** The e-card is there, the plastic one not yet: nobody is to find it in the letter box. */
    @Test
    void tells_the_card_office_of_a_card_it_has_ordered_already() {
        var family = Family.submitted(false).completed("V", "B", "H", "I").waitFor("ask C");
        family.completed("C").waitForEnd();

        family.hears(family.childDied(1)).waitFor("died C");
        assertThat(family.asked()).doesNotContain("cancel C");
    }

    @Test
    void ends_a_bill_that_waits_for_payment_and_asks_for_none_when_the_insurance_goes_on_for_a_refund() {
        var billed = Family.submitted("BHIT", false).completed("B", "H", "I").waitFor("ask T");
        billed.hears(billed.childDied(1)).waitFor("cancel T");

        var unbilled = Family.submitted("BHIT", false).completed("B").waitFor("ask H", "ask I");
        unbilled.hears(unbilled.childDied(1)).waitFor("died I");
        unbilled.completed("H", "I").waitForEnd();
        assertThat(unbilled.asked()).doesNotContain("ask T", "cancel T");
    }

    /** What the family reads on its case as ended, and what the process ends, is one and the same list. */
    @Test
    void ends_the_items_that_the_catalogue_says_end() throws IOException {
        var catalogue = Files.readAllLines(Path.of("../../services/application/src/main/resources/items.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
        var column = List.of(catalogue.getFirst()).indexOf("endsAtDeath");

        assertThat(needs.endedByDeath())
                .isEqualTo(catalogue.stream()
                        .filter(cells -> cells[column].equals("yes"))
                        .map(cells -> cells[0])
                        .collect(Collectors.toSet()));
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
