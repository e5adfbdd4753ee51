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
class ConsentTimeTest {

    @AfterEach
    void real_time_again() {
        MovableClock.real();
    }

    @Test
    void lets_consent_lapse_when_fifteen_days_of_business_time_have_passed() {
        var family = Family.submitted(true).completed("V", "B").waitFor("ask I");
        MovableClock.ahead(Duration.ofDays(15).plusMinutes(5));
        family.waitFor("cancel I");

        family.hears(family.consent("granted"), family.says("I", "item.cancelled.v1"))
                .waitForEnd();
        assertThat(family.asked()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "cancel I");
    }

    @Test
    void still_takes_consent_on_the_fifteenth_day() {
        var family = Family.submitted(true).completed("B").waitFor("ask I");
        MovableClock.ahead(Duration.ofDays(14).plusHours(23));

        family.settled();
        assertThat(family.asked()).doesNotContain("cancel I");
        family.hears(family.consent("granted")).waitFor("ask H");
    }
}
