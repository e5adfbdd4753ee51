package birth.certificate.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Ward;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VoidTest {

    private final Ward ward = Ward.next();

    @AfterEach
    void letTimeRun() {
        MovableClock.real();
    }

    @Test
    void keeps_both_parts_of_a_misprint_in_the_register() {
        var number = ward.receivesBlanks(3);
        spoils(number, "MISPRINT", "\"MAIN\"").statusCode(409).body("code", equalTo("PARTS_MISSING"));
        spoils(number, "MISPRINT", "\"MAIN\",\"SUPPLEMENT\"").statusCode(204);
        spoils(number, "MISPRINT", "\"MAIN\",\"SUPPLEMENT\"")
                .statusCode(409)
                .body("code", equalTo("BLANK_NOT_IN_STOCK"));
        assertThat(ward.ledger()).containsExactly(3, 2, 0, 1);
        register(year())
                .body("number", contains(number))
                .body("reason", contains("MISPRINT"))
                .body("[0].parts", contains("MAIN", "SUPPLEMENT"))
                .body("[0].voidedBy", equalTo("first"))
                .body("[0].destroyedOn", nullValue());
    }

    @Test
    void knows_what_became_of_each_number_of_a_range() {
        var first = ward.receivesBlanks(5);
        var number = Integer.parseInt(first.substring(1));
        spoils("Z" + (number + 1), "LOST", "").statusCode(204);
        ward.gets("first", "/blanks?institution=%s&from=%s&to=Z%d".formatted(ward.institution(), first, number + 2))
                .statusCode(200)
                .body("state", contains("AVAILABLE", "VOID", "AVAILABLE"));
        ward.gets("first", "/blanks?institution=%s&from=%s&to=bad".formatted(ward.institution(), first))
                .statusCode(400);
        Ward.next()
                .gets("first", "/blanks?institution=%s&from=%s&to=%s".formatted(ward.institution(), first, first))
                .statusCode(403);
    }

    @Test
    void destroys_a_years_spoilt_papers_before_two_persons_once_the_year_is_over() {
        var number = ward.receivesBlanks(2);
        spoils(number, "DAMAGED", "\"MAIN\",\"SUPPLEMENT\"").statusCode(204);
        var year = year();
        lists(year).statusCode(409).body("code", equalTo("YEAR_NOT_OVER"));

        MovableClock.stopAt((year + 1) + "-01-10T09:00:00+08:00");
        String list = await().until(() -> lists(year).extract(), answer -> answer.statusCode() == 201)
                .path("id");
        lists(year).statusCode(409).body("code", equalTo("ALREADY_LISTED"));
        ward.posts("first", "/void-destructions/" + list + "/confirmation", "")
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        Ward.next()
                .posts("second", "/void-destructions/" + list + "/confirmation", "")
                .statusCode(404);
        register(year)
                .body("[0].destroyedOn", nullValue())
                .body("[0].destructionId", equalTo(list))
                .body("[0].listedBy", notNullValue());
        ward.posts("second", "/void-destructions/" + list + "/confirmation", "").statusCode(200);
        ward.posts("third", "/void-destructions/" + list + "/confirmation", "").statusCode(200);
        register(year).body("", hasSize(1)).body("[0].destroyedOn", equalTo((year + 1) + "-01-10"));
        register(year + 1).body("", empty());
        assertThat(ward.ledger()).containsExactly(2, 1, 0, 1);
    }

    /** The equation is the database's, not only the code's: every planted imbalance is thrown back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update blank set state = 'VOID' where number = ? returning 1",
                "update blank set state = 'USED' where number = ? returning 1",
                "delete from blank where number = ? returning 1",
                "update blank set institution = 'elsewhere' where number = ? returning 1",
                "insert into void_register select number, institution, 'LOST', '', 'x', now() from blank where number = ? returning 1",
                "insert into blank select 'Z999999999', institution, range_id, 'AVAILABLE' from blank where number = ? returning 1",
                "update stock_range set last_ordinal = last_ordinal + 1000000000 where id = (select range_id from blank where number = ?) returning 1"
            })
    void lets_nobody_unbalance_the_ledger_in_the_database(String breach) {
        var number = ward.receivesBlanks(2);
        assertThatThrownBy(() -> StoredRows.read(breach, row -> row.getInt(1), number))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ward.ledger()).containsExactly(2, 2, 0, 0);
        register(year()).body("", empty());
    }

    private ValidatableResponse spoils(String number, String reason, String parts) {
        return ward.posts(
                "first",
                "/blanks/" + number + "/void",
                "{\"institution\":\"%s\",\"reason\":\"%s\",\"parts\":[%s]}"
                        .formatted(ward.institution(), reason, parts));
    }

    private ValidatableResponse lists(int year) {
        return ward.posts(
                "first",
                "/void-destructions",
                "{\"institution\":\"%s\",\"year\":%d}".formatted(ward.institution(), year));
    }

    private ValidatableResponse register(int year) {
        return ward.gets("first", "/void-register?institution=%s&year=%d".formatted(ward.institution(), year))
                .statusCode(200)
                .body("", notNullValue());
    }

    private static int year() {
        return StoredRows.read(
                        "select extract(year from now() at time zone 'Asia/Shanghai')::int", row -> row.getInt(1))
                .getFirst();
    }
}
