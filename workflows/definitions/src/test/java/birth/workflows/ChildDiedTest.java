package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** domain.md 3.6 and A17. */
class ChildDiedTest {

    @Test
    void cancels_at_once_what_only_a_living_child_needs_and_tells_who_goes_on() {
        var death = Journey.died("VCG", "HI");

        assertThat(death.said())
                .containsExactlyInAnyOrder(
                        "cancel V CHILD_DIED", "cancel C CHILD_DIED", "cancel G CHILD_DIED", "tell H", "tell I");
        assertThat(death.ended()).isTrue();
    }

    @Test
    void says_nothing_where_no_department_has_anything() {
        var death = Journey.died("", "");

        assertThat(death.said()).isEmpty();
        assertThat(death.ends()).containsExactlyInAnyOrder("End_Cancelled", "End_Told");
    }

    @Test
    void leaves_certificate_registration_and_insurance_of_the_child_where_they_are() {
        var child =
                Journey.start("BVHIC", "NOT_NEEDED").finished("C", "CANCELLED").finished("V", "CANCELLED");
        child.completed("B").idNumberKnown().completed("H", "I");

        assertThat(child.said()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H");
        assertThat(child.ends()).contains("End_SocialSecurityCardNeverAsked");
        assertThat(child.ended()).isTrue();
    }
}
