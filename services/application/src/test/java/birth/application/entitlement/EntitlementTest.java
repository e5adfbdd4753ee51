package birth.application.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** domain.md 9.1: what each result carries, and 9.2: what is never promised. */
class EntitlementTest {

    static Stream<String> rules() {
        return IntStream.rangeClosed(1, 23).mapToObj("N%02d"::formatted);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void carries_text_department_phone_way_source_and_version(String rule) {
        var entitlement = of(rule, "MEASURE");
        assertThat(entitlement.text().zh()).isNotBlank();
        assertThat(entitlement.phones())
                .hasSameSizeAs(entitlement.department().split(" "))
                .allSatisfy(phone -> assertThat(phone).matches("0435-\\d{7}"));
        assertThat(entitlement.howToApply().zh()).isNotBlank();
        assertThat(entitlement.source()).isNotBlank();
        assertThat(entitlement.policyVersion()).isEqualTo("2021");
        assertThat(entitlement.note().zh()).contains("不是审批决定");
    }

    @ParameterizedTest
    @CsvSource({"MEASURE, true", "HINT, true", "SUPERSEDED, true", "NATIONAL, false"})
    void says_what_the_districts_own_measures_do_not_hold(String standing, boolean inMeasures) {
        assertThat(of("N22", standing).inDistrictMeasures()).isEqualTo(inMeasures);
        assertThat(of("N16", standing).note().zh().contains("以区税务局答复为准")).isEqualTo("SUPERSEDED".equals(standing));
    }

    private static Entitlement of(String rule, String standing) {
        return Entitlement.of(new HashMap<>(Map.of("rule", rule, "standing", standing)), "2021");
    }
}
