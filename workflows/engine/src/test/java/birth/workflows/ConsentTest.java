package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsentTest {

    @AfterEach
    void real_time_again() {
        MovableClock.real();
    }

    @Test
    void keeps_no_time_of_its_own_and_still_takes_consent_after_weeks() {
        var family = Family.submitted(true).completed("V", "B").waitFor("ask I");
        MovableClock.ahead(Duration.ofDays(16));

        assertThat(family.settled().asked()).doesNotContain("cancel I", "ask H");
        family.hears(family.consent("granted")).waitFor("ask H");
    }

    @Test
    void gives_registration_up_when_application_says_that_consent_has_expired() {
        var family = Family.submitted(true).completed("V", "B").waitFor("ask I");
        family.hears(family.consentIs("expired")).waitFor("cancel I");

        family.hears(family.consent("granted"), family.says("I", "item.cancelled.v1"))
                .waitForEnd();
        assertThat(family.asked()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "cancel I");
    }

    @Test
    void takes_registration_and_insurance_up_again_when_the_other_parent_signs_at_a_window_after_the_time() {
        var family = Family.submitted(true).completed("V", "B").waitFor("ask I");
        family.hears(family.consentIs("expired")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).waitForEnd();

        var signed = family.consent("granted", "PAPER");
        family.hears(signed, signed).waitFor("ask H", "ask I 2");
        family.completed("H").waitFor("ask C");
        assertThat(family.settled().asked()).doesNotHaveDuplicates();
    }

    @Test
    void takes_an_undecided_registration_back_when_consent_is_revoked_and_asks_anew_when_it_is_granted_again() {
        var family = Family.submitted(true).completed("V", "B");
        family.hears(family.consent("granted")).waitFor("ask H");
        family.hears(family.consentIs("revoked")).waitFor("cancel H");
        family.hears(family.consent("granted"), family.says("H", "item.cancelled.v1"))
                .waitFor("cancel I", "ask H 2");

        assertThat(family.settled().asked())
                .containsExactlyInAnyOrder("ask V", "ask B", "ask I", "cancel I", "ask H", "cancel H", "ask H 2");
    }

    @Test
    void lets_a_registration_stand_whose_number_was_known_when_consent_was_revoked() {
        var family = Family.submitted(true).completed("B");
        family.hears(family.consent("granted")).waitFor("ask H");
        family.hears(family.says("H", "item.id-number-known.v1")).waitFor("ask C");

        family.hears(family.consentIs("revoked"));
        assertThat(family.settled().asked()).doesNotContain("cancel H");
    }

    @Test
    void asks_registration_only_after_another_grant_when_consent_was_revoked_before() {
        var family = Family.submitted(true);
        family.hears(family.consent("granted"), family.consentIs("revoked"))
                .completed("B")
                .waitFor("ask I");
        assertThat(family.settled().asked()).doesNotContain("ask H");

        family.hears(family.consent("granted")).waitFor("ask H");
    }

    @Test
    void takes_registration_and_insurance_up_again_when_a_refusal_becomes_a_grant() {
        var family = Family.submitted(true).completed("V", "B").waitFor("ask I");
        family.hears(family.consent("refused")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).waitForEnd();

        family.hears(family.consent("granted")).waitFor("ask H", "ask I 2");
        family.completed("H").waitFor("ask C");
        assertThat(family.settled().asked()).doesNotHaveDuplicates();
    }

    @Test
    void asks_for_a_registration_again_that_a_revocation_had_stopped() {
        var family = Family.submitted(true).completed("V", "B");
        family.hears(family.consent("granted")).waitFor("ask H");
        family.hears(family.consentIs("revoked")).waitFor("cancel H");
        family.hears(family.says("H", "item.cancelled.v1")).settled();
        assertThat(family.asked()).doesNotContain("ask H 2");

        family.hears(family.consent("granted")).waitFor("ask H 2");
    }
}
