package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewbornChildTest {

    @Test
    void asks_vaccination_and_birth_certificate_at_once_and_waits_for_consent() {
        var child = Journey.start("BVHIC", "WAITING");

        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B");
        assertThat(child.waiting()).containsExactly("Wait_BirthCertificate", "Wait_Consent", "Wait_Vaccination");
    }

    @Test
    void asks_insurance_and_registration_when_the_certificate_is_issued() {
        var child = Journey.start("BVHIC", "NOT_NEEDED").completed("B");

        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H");
        assertThat(child.waiting()).containsExactly("Wait_IdNumber", "Wait_MedicalInsurance", "Wait_Vaccination");
    }

    @Test
    void asks_for_the_card_when_the_number_is_known_and_not_when_registration_ends() {
        var child = Journey.start("BVHIC", "NOT_NEEDED").completed("B").idNumberKnown();

        assertThat(child.said()).contains("ask C");
        assertThat(child.waiting()).contains("Wait_HouseholdRegistration", "Wait_SocialSecurityCard");
    }

    @Test
    void ends_when_every_branch_has_ended() {
        var child = Journey.start("BVHIC", "NOT_NEEDED")
                .completed("V", "B")
                .idNumberKnown()
                .completed("H", "I");
        assertThat(child.ended()).isFalse();

        assertThat(child.completed("C").ended()).isTrue();
    }

    @Test
    void remembers_a_consent_that_came_before_the_certificate() {
        var child = Journey.start("BVHIC", "WAITING").consent("GRANTED");
        assertThat(child.said()).doesNotContain("ask H");

        assertThat(child.completed("B").said()).contains("ask H");
    }

    @Test
    void holds_registration_back_until_consent_that_comes_after_everything_else() {
        var child = Journey.start("BVHIC", "WAITING").completed("V", "B");
        assertThat(child.said()).contains("ask I").doesNotContain("ask H");
        assertThat(child.waiting())
                .containsExactly("Wait_Consent", "Wait_ConsentForHousehold", "Wait_MedicalInsurance");

        child.consent("GRANTED");
        assertThat(child.said()).contains("ask H");
        assertThat(child.waiting()).containsExactly("Wait_IdNumber", "Wait_MedicalInsurance");
        assertThat(child.openTimers()).isZero();
    }

    @Test
    void cancels_insurance_and_never_asks_registration_when_consent_is_refused() {
        var child = Journey.start("BVHIC", "WAITING").completed("V", "B").consent("REFUSED");

        assertThat(child.said()).contains("cancel I NO_ID_NUMBER").doesNotContain("ask H", "ask C");
        assertThat(child.waiting()).containsExactly("Wait_MedicalInsuranceCancelled");
        assertThat(child.finished("I", "CANCELLED").ended()).isTrue();
    }

    @Test
    void cancels_insurance_after_asking_it_when_consent_was_refused_before_the_certificate() {
        var child = Journey.start("BVHIC", "WAITING").consent("REFUSED").completed("B");

        assertThat(child.said())
                .containsSubsequence("ask I", "cancel I NO_ID_NUMBER")
                .doesNotContain("ask H");
    }

    @Test
    void lets_consent_lapse_when_application_says_so() {
        var child = Journey.start("BVHIC", "WAITING").completed("V", "B").consent("EXPIRED");

        assertThat(child.said()).contains("cancel I NO_ID_NUMBER").doesNotContain("ask H");
        assertThat(child.waiting()).containsExactly("Wait_MedicalInsuranceCancelled");
        assertThat(child.consent("GRANTED").said()).doesNotContain("ask H");
    }

    @Test
    void keeps_no_time_of_its_own() {
        assertThat(Journey.start("BVHIC", "WAITING").completed("B").openTimers())
                .isZero();
    }

    @Test
    void waits_again_when_consent_is_revoked_before_registration_was_asked() {
        var child = Journey.start("BHI", "WAITING")
                .consent("GRANTED")
                .consentRevoked()
                .completed("B");
        assertThat(child.said()).containsExactly("ask B", "ask I");
        assertThat(child.waiting()).containsExactly("Wait_ConsentForHousehold", "Wait_MedicalInsurance");

        assertThat(child.consent("GRANTED").said()).containsExactly("ask B", "ask I", "ask H");
    }

    @Test
    void ends_registration_when_consent_expires_after_it_was_revoked() {
        var child = Journey.start("BHI", "WAITING")
                .consent("GRANTED")
                .consentRevoked()
                .completed("B")
                .consent("EXPIRED");

        assertThat(child.said()).containsExactly("ask B", "ask I", "cancel I NO_ID_NUMBER");
    }

    @Test
    void stays_where_it_is_when_consent_is_revoked_after_registration_was_asked() {
        var child = Journey.start("BH", "WAITING").completed("B").consent("GRANTED");

        assertThat(child.consentRevoked().waiting()).containsExactly("Wait_IdNumber");
        assertThat(child.consent("GRANTED").said()).containsExactly("ask B", "ask H");
        assertThat(child.finished("H", "CANCELLED").ended()).isTrue();
    }

    @Test
    void never_asks_insurance_or_card_that_were_withdrawn_before() {
        var child = Journey.start("BHIC", "NOT_NEEDED")
                .finished("I", "WITHDRAWN")
                .finished("C", "WITHDRAWN")
                .completed("B")
                .idNumberKnown()
                .completed("H");

        assertThat(child.said()).containsExactly("ask B", "ask H");
        assertThat(child.ends()).contains("End_MedicalInsuranceNeverAsked", "End_SocialSecurityCardNeverAsked");
        assertThat(child.ended()).isTrue();
    }

    @Test
    void ends_what_hangs_on_a_registration_that_was_withdrawn_before_it_was_asked() {
        var child = Journey.start("BHIC", "WAITING").finished("H", "WITHDRAWN");
        assertThat(child.waiting()).containsExactly("Wait_BirthCertificate");

        child.completed("B");
        assertThat(child.said()).containsExactly("ask B", "ask I", "cancel I NO_ID_NUMBER");
        assertThat(child.finished("I", "CANCELLED").ended()).isTrue();
    }

    @Test
    void stops_waiting_for_consent_when_registration_is_withdrawn() {
        var child = Journey.start("BHC", "WAITING").completed("B").finished("H", "WITHDRAWN");

        assertThat(child.said()).containsExactly("ask B");
        assertThat(child.ended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "NOT_ACCEPTED", "CANCELLED", "WITHDRAWN"})
    void asks_nothing_that_hangs_on_a_certificate_that_was_not_issued(String outcome) {
        var child = Journey.start("BVHIC", "WAITING").finished("B", outcome);

        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B");
        assertThat(child.waiting()).containsExactly("Wait_Vaccination");
        assertThat(child.openTimers()).isZero();
        assertThat(child.completed("V").ended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "NOT_ACCEPTED", "CANCELLED", "WITHDRAWN"})
    void cancels_insurance_and_never_asks_the_card_when_registration_ends_without_a_number(String outcome) {
        var child = Journey.start("BVHIC", "NOT_NEEDED").completed("V", "B").finished("H", outcome);

        assertThat(child.said()).contains("cancel I NO_ID_NUMBER").doesNotContain("ask C");
        assertThat(child.finished("I", "CANCELLED").ended()).isTrue();
    }

    @Test
    void cancels_nothing_when_insurance_had_ended_before() {
        var child = Journey.start("BVHIC", "NOT_NEEDED")
                .completed("V", "B")
                .finished("I", "REFUSED")
                .finished("H", "REFUSED");

        assertThat(child.said()).noneMatch(line -> line.startsWith("cancel"));
        assertThat(child.ended()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "V, ask V",
        "B, ask B",
        "BV, ask V;ask B",
        "BH, ask B;ask H",
        "BI, ask B;ask I",
        "BHC, ask B;ask H;ask C",
        "HIC, ask I;ask H;ask C",
        "BIC, ask B;ask I;ask C",
        "IC, ask I;ask C",
        "BVHIC, ask V;ask B;ask I;ask H;ask C"
    })
    void passes_by_what_was_not_selected(String items, String asked) {
        var child = Journey.start(items, "NOT_NEEDED")
                .completed("V", "B")
                .idNumberKnown()
                .completed("H", "I", "C");

        assertThat(child.said()).containsExactlyInAnyOrder(asked.split(";"));
        assertThat(child.ended()).isTrue();
    }

    @Test
    void asks_nobody_for_consent_when_registration_is_not_selected() {
        assertThat(Journey.start("BV", "WAITING").waiting())
                .containsExactly("Wait_BirthCertificate", "Wait_Vaccination");
    }
}
