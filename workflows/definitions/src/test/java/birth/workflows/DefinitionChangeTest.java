package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Processes that were under way when a definition changed keep theirs and understand the same messages. */
class DefinitionChangeTest {

    @Test
    void a_process_of_the_first_definition_goes_on_to_its_end() {
        var child = Journey.begunWithTheFirstDefinition("BVHIC", "WAITING")
                .completed("V", "B")
                .consent("GRANTED")
                .idNumberKnown()
                .completed("H", "I", "C");

        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H", "ask C");
        assertThat(child.ended()).isTrue();
        assertThat(child.openTimers()).isZero();
    }

    @Test
    void it_hears_that_consent_has_expired() {
        var child = Journey.begunWithTheFirstDefinition("BVHIC", "WAITING")
                .completed("V", "B")
                .consent("EXPIRED");

        assertThat(child.waiting()).containsExactly("Wait_MedicalInsuranceCancelled");
        assertThat(child.openTimers()).isZero();
    }

    @Test
    void it_waits_again_when_consent_is_revoked_before_registration_was_asked() {
        var child = Journey.begunWithTheFirstDefinition("BH", "WAITING")
                .consent("GRANTED")
                .consentRevoked()
                .completed("B");
        assertThat(child.waiting()).containsExactly("Wait_ConsentForHousehold");

        assertThat(child.consent("GRANTED").said()).containsExactly("ask B", "ask H");
    }

    @Test
    void it_never_asks_for_an_item_that_has_ended() {
        var child = Journey.begunWithTheFirstDefinition("BVHIC", "NOT_NEEDED")
                .finished("C", "WITHDRAWN")
                .completed("V", "B", "H", "I");

        assertThat(child.said()).doesNotContain("ask C");
        assertThat(child.ended()).isTrue();
    }
}
