package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The world keeps no order between departments and parents, says things twice and late. */
class MessageOrderTest {

    @Test
    void asks_once_when_every_message_is_doubled() {
        var child = Journey.start("BVHIC", "WAITING")
                .consent("GRANTED")
                .consent("GRANTED")
                .completed("V", "V", "B", "B")
                .idNumberKnown()
                .idNumberKnown()
                .completed("H", "H", "I", "I", "C", "C");

        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H", "ask C");
        assertThat(child.ended()).isTrue();
    }

    @Test
    void asks_for_the_card_once_when_the_end_of_registration_overtakes_the_number() {
        var child = Journey.start("BHC", "NOT_NEEDED").completed("B", "H").idNumberKnown();

        assertThat(child.said()).containsExactly("ask B", "ask H", "ask C");
        assertThat(child.completed("C").ended()).isTrue();
    }

    @Test
    void lets_the_last_word_about_consent_stand_until_registration_is_asked() {
        var child = Journey.start("BH", "WAITING")
                .consentRevoked()
                .consent("GRANTED")
                .consent("REFUSED")
                .completed("B");
        assertThat(child.said()).containsExactly("ask B");

        assertThat(child.consent("GRANTED").said()).containsExactly("ask B");
        assertThat(child.ended()).isTrue();
    }

    @Test
    void ignores_what_arrives_before_it_was_asked_and_after_the_end() {
        var child = Journey.start("BVHIC", "NOT_NEEDED")
                .completed("H", "C")
                .idNumberKnown()
                .finished("B", "REFUSED")
                .completed("V");
        assertThat(child.ended()).isTrue();

        child.completed("B", "H", "I", "C").idNumberKnown().consent("GRANTED");
        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void reaches_the_same_end_in_any_order(long seed) {
        var chance = new Random(seed);
        var child = Journey.start("BVHIC", "WAITING");
        var heard = new ArrayList<String>();
        while (!child.ended()) {
            var next = possible(child, heard);
            var word = next.get(chance.nextInt(next.size()));
            heard.add(word);
            tell(child, word);
            if (chance.nextBoolean()) {
                tell(child, heard.get(chance.nextInt(heard.size())));
            }
        }

        assertThat(child.said())
                .containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H", "ask C")
                .containsSubsequence("ask B", "ask H", "ask C")
                .containsSubsequence("ask B", "ask I");
    }

    /** Whatever is said again, at whatever moment, is neither asked for again nor ends anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"consent", "number", "V", "B", "H", "I", "C"})
    void changes_nothing_when_one_word_is_repeated_after_every_later_one(String repeated) {
        var child = Journey.start("BVHIC", "WAITING");
        var plain = new ArrayList<List<String>>();
        var order = List.of("consent", "V", "B", "number", "H", "I", "C");
        for (var word : order) {
            tell(child, word);
            plain.add(child.waiting());
        }
        var again = Journey.start("BVHIC", "WAITING");
        for (int i = 0; i < order.size(); i++) {
            tell(again, order.get(i));
            if (i >= order.indexOf(repeated)) {
                tell(again, repeated);
            }
            assertThat(again.waiting()).as("after " + order.get(i)).isEqualTo(plain.get(i));
        }
        assertThat(again.said()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H", "ask C");
        assertThat(again.ended()).isTrue();
    }

    /** What the world may say next: a department ends what it was asked, police know the number first, the parent decides. */
    private static List<String> possible(Journey child, List<String> heard) {
        var words = new ArrayList<>(List.of("consent"));
        child.said().stream().map(line -> line.substring(4)).forEach(words::add);
        if (words.contains("H") && !heard.contains("number")) {
            words.set(words.indexOf("H"), "number");
        }
        words.removeAll(heard);
        return words;
    }

    private static void tell(Journey child, String word) {
        switch (word) {
            case "consent" -> child.consent("GRANTED");
            case "number" -> child.idNumberKnown();
            default -> child.completed(word);
        }
    }
}
