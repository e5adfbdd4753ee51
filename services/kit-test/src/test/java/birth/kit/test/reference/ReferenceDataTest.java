package birth.kit.test.reference;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import birth.kit.reference.CalendarAlarm;
import birth.kit.reference.Dated;
import birth.kit.reference.Parameters;
import birth.kit.test.Bus;
import birth.kit.test.ContractExamples;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.text.CsvTable;
import birth.kit.time.WorkingDays;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReferenceDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    Parameters parameters;

    @Inject
    CalendarAlarm alarm;

    private final String key = "test." + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void go_back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void takes_in_what_was_agreed() {
        ContractExamples.areTakenIn("reference-data", "reference.published.v1");
    }

    @Test
    void changes_a_parameter_on_its_day_and_not_before() {
        Bus.say(parameter(1, "2026-01-01", "5"), parameter(2, "2027-01-01", "4"));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(parameters.find(key, LocalDate.of(2027, 1, 1)))
                .contains("4"));
        assertThat(parameters.number(key, TODAY)).isEqualTo(5);
        assertThat(parameters.number(key, LocalDate.of(2026, 12, 31))).isEqualTo(5);
        assertThat(parameters.find(key, LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void goes_by_the_version_and_not_by_the_order_of_arrival() {
        var right = parameter(2, "2026-01-01", "3");
        Bus.say(right, parameter(1, "2026-01-01", "9"), right, parameter(3, "2028-01-01", "8"));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(parameters.find(key, LocalDate.of(2028, 1, 1)))
                .contains("8"));
        assertThat(stored()).isEqualTo(2);
        assertThat(parameters.number(key, TODAY)).isEqualTo(3);
    }

    @Test
    void reads_a_shipped_table_until_the_day_of_the_next_edition() {
        var shipped = new CsvTable(List.of("code", "name"), List.<String[]>of(new String[] {"1", "one"}));
        var names = Dated.table("code-list", key, shipped, table -> table.map(cells -> cells[0] + cells[1]));
        assertThat(names.on(TODAY)).containsExactly("1one");
        Bus.say(published(
                "code-list", key, 2, "2026-11-25", "{\"rows\":[{\"code\":\"1\",\"name\":\"eins\"},{\"code\":\"2\"}]}"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(names.on(TODAY.plusDays(1))).containsExactly("1eins", "2"));
        assertThat(names.on(TODAY)).containsExactly("1one");
        MovableClock.stopAt("2026-11-25T00:00:01+08:00");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(names.present()).containsExactly("1eins", "2"));
    }

    @Test
    void falls_back_on_what_is_configured_and_on_the_wider_key() {
        assertThat(parameters.find("quarkus.application.name", TODAY)).contains("kit-test");
        assertThat(parameters.flag(key, "H", "220502", TODAY)).isFalse();
        Bus.say(
                published("parameter", key + ".H", 1, "2026-01-01", "{\"value\":\"true\"}"),
                published("parameter", key + ".H.220503", 1, "2026-01-01", "{\"value\":\"false\"}"));
        await().atMost(20, SECONDS).until(() -> parameters.flag(key, "H", "220502", TODAY));
        await().atMost(20, SECONDS).until(() -> !parameters.flag(key, "H", "220503", TODAY));
        assertThat(parameters.flag(key, "V", "220502", TODAY)).isFalse();
    }

    @Test
    void raises_the_alarm_from_the_first_of_november_until_the_notice_is_here() {
        MovableClock.stopAt("2027-10-31T12:00:00+08:00");
        Bus.say(calendar(2027, "2027-01-01"));
        await().atMost(20, SECONDS).until(() -> alarm.missingYear().isEmpty());

        MovableClock.stopAt("2027-11-01T00:00:00+08:00");
        await().atMost(20, SECONDS).until(() -> alarm.missingYear().isPresent());
        assertThat(alarm.missingYear()).hasValue(2028);
        assertThat(given().get("/q/metrics").asString()).contains("birth_calendar_missing 1.0");
        assertThat(given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("\"missingYear\": \"2028\"");

        Bus.say(calendar(2028, "2028-01-03"));
        await().atMost(20, SECONDS).until(() -> alarm.missingYear().isEmpty());
        await().atMost(20, SECONDS).until(() -> !WorkingDays.published().isWorkingDay(LocalDate.of(2028, 1, 3)));
        assertThat(WorkingDays.published().isProvisional(LocalDate.of(2028, 1, 4)))
                .isFalse();
        assertThat(WorkingDays.shipped().isProvisional(LocalDate.of(2028, 1, 4)))
                .isTrue();
    }

    /** As another replica leaves it: nothing was heard here. */
    @Test
    void sees_within_seconds_what_another_replica_has_kept() {
        assertThat(parameters.find(key, TODAY)).isEmpty();
        StoredRows.read("""
                insert into reference_data (kind, key, valid_from, version, hash, content)
                values ('parameter', ?, '2026-01-01', 1, 'x', '{"value":"7"}') returning 1""", row -> 1, key);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(parameters.find(key, TODAY)).contains("7"));
    }

    private int stored() {
        return StoredRows.read("select 1 from reference_data where key = ?", row -> 1, key)
                .size();
    }

    private Bus.Said parameter(int version, String validFrom, String value) {
        return published("parameter", key, version, validFrom, "{\"value\":\"%s\"}".formatted(value));
    }

    private static Bus.Said calendar(int year, String off) {
        return published("calendar", String.valueOf(year), 1, year + "-01-01", """
                {"days":[{"date":"%s","kind":"off","holiday":"元旦"}]}""".formatted(off));
    }

    private static Bus.Said published(String kind, String key, int version, String validFrom, String content) {
        return Bus.Said.of(
                "reference-data",
                kind + ":" + key + ":" + validFrom,
                "reference.published.v1",
                "/application",
                kind + "." + key,
                """
                {"kind":"%s","key":"%s","version":%d,"validFrom":"%s","hash":"%s","content":%s}""".formatted(kind, key, version, validFrom, "0".repeat(64), content));
    }
}
