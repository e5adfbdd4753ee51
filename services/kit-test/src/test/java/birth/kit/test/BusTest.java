package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import birth.contracts.Contracts;
import org.junit.jupiter.api.Test;

/** What is refused before it reaches the broker, so that no test speaks as no service would. */
class BusTest {

    private static final String CASE = "22050220261103000001R";
    private static final String CONSENT =
            Contracts.examples("case.consent-granted.v1").getFirst().data();

    @Test
    void refuses_data_that_break_their_contract() {
        refuses(said("case.consent-granted.v1", CASE, CONSENT.replace("method", "methods")), "method");
        refuses(said("case.consent-granted.v1", CASE, "not json"), "is not JSON");
    }

    @Test
    void refuses_headers_that_break_their_contract() {
        refuses(said("case.consent-granted.v1", CASE + "-1", CONSENT), "ce_subject");
        refuses(Bus.Said.of("case-events", CASE, "case.consent-granted.v1", "/portal", CASE, CONSENT), "ce_source");
    }

    @Test
    void refuses_a_type_nobody_agreed_on() {
        refuses(said("case.dreamt.v1", CASE, "{}"), "case.dreamt.v1");
    }

    private static Bus.Said said(String type, String subject, String data) {
        return Bus.Said.of("case-events", CASE, type, "/application", subject, data);
    }

    private static void refuses(Bus.Said said, String breach) {
        assertThatThrownBy(() -> Bus.say(said))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breach);
    }
}
