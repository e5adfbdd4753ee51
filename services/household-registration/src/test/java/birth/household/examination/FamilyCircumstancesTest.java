package birth.household.examination;

import static birth.household.examination.Results.field;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import birth.household.Family;
import birth.household.Officer;
import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.ResultPaper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scenarios of domain.md 12 that turn on what kind of family applies. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FamilyCircumstancesTest {

    private final Officer officer = Officer.of220502("officer");
    private final Family family = Family.next();

    /** A18: the duplicate is found by mother, day and index even on another certificate, and told with the masked number. */
    @BeforeEach
    void mondayAfterTheBirth() {
        MovableClock.stopAt("2026-11-16T10:00:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void does_not_register_one_birth_twice_and_names_the_masked_number() {
        var resultId = officer.register(officer.itemOf(family.applies()));
        var number = field(resultId, "child.idNo");
        var again = Family.next().with("mother.idNo", family.fields().get("mother.idNo"));
        var id = officer.itemOf(again.with("child.name", "王梓萱").applies());

        officer.claim(id).statusCode(200).body("checks", contains("DUPLICATE_CHILD"));
        officer.approve(id)
                .statusCode(409)
                .body("code", equalTo("DUPLICATE_CHILD"))
                .body("detail", containsString(number.substring(0, 3) + "***********" + number.substring(14)))
                .body("detail", not(containsString(number)));
    }

    /** E29: the child holds a number already. */
    @Test
    void completes_a_child_that_holds_a_number_with_that_number() {
        var id = officer.itemOf(family.applies());
        officer.claim(id).statusCode(200);
        var held = InventedIdNumber.of("220102", LocalDate.parse("2026-11-02"), 988);

        officer.act(
                        id,
                        "held-number",
                        "{\"idNo\":\"" + InventedIdNumber.of("220102", LocalDate.parse("2026-11-02"), 987) + "\"}")
                .statusCode(409)
                .body("code", equalTo("ID_NUMBER_IMPLAUSIBLE"));
        var resultId = officer.act(id, "held-number", "{\"idNo\":\"" + held + "\"}")
                .statusCode(200)
                .extract()
                .<String>path("resultId");

        assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.id-number-known.v1", "item.completed.v1");
        assertThat(field(resultId, "child.idNo")).isEqualTo(held);
    }

    @Test
    void gives_the_number_of_its_own_register_to_the_same_child_and_to_no_other() {
        var first = officer.register(officer.itemOf(family.applies()));
        var number = field(first, "child.idNo");
        var same = Family.next().with("mother.idNo", family.fields().get("mother.idNo"));
        var stranger = Family.next();
        var body = "{\"idNo\":\"" + number + "\"}";
        var sameId = officer.itemOf(same.applies());
        var strangersId = officer.itemOf(stranger.applies());
        officer.claim(sameId).statusCode(200);
        officer.claim(strangersId).statusCode(200);

        officer.act(strangersId, "held-number", body).statusCode(409).body("code", equalTo("ID_NUMBER_OF_ANOTHER"));
        officer.act(sameId, "held-number", body).statusCode(200).body("resultId", equalTo(first));
    }

    /** A05: names and relations differ, one officer holds both, and a defect of the girl does not stop the boy. */
    @Test
    void registers_twins_by_one_officer_and_stops_only_the_one_with_the_defect() {
        var boy = family.boy().with("child.name", "李知远").with("child.familyName", "王");
        var girl = boy.twin().with("child.sex", "2").with("hukou.relation", "22");
        var boysId = officer.itemOf(boy.applies());
        var girlsId = officer.itemOf(girl.applies());

        officer.claim(boysId).statusCode(200).body("checks", not(contains("RELATION_SEX_MISMATCH")));
        assertThat(opened(girlsId, "item.claimedBy")).isEqualTo("officer");
        assertThat(opened(girlsId, "item.checks")).contains("NAME_USED_BY_SIBLING", "RELATION_SEX_MISMATCH");
        officer.approve(boysId).statusCode(200);
        officer.approve(girlsId).statusCode(409).body("code", equalTo("RELATION_SEX_MISMATCH"));
        officer.act(girlsId, "notices", """
                {"defects":[{"code":"D05","field":"child.givenName","explanation":"与哥哥同名"}]}""").statusCode(200);
        assertThat(OutboxRows.typesAbout(boy.subject())).contains("item.completed.v1");
        assertThat(OutboxRows.typesAbout(girl.subject())).containsExactly("item.accepted.v1", "item.notice-issued.v1");
    }

    /** A12: at the window with the statement, in neutral words; following the father takes the parentage report. */
    @Test
    void registers_the_child_of_a_mother_alone_at_the_window_with_her_statement() {
        var alone = family.motherAlone().byWindow();
        var id = officer.itemOf(alone.applies());
        officer.claim(id).statusCode(200).body("state", equalTo("DIVERTED")).body("checks", contains("NOT_MARRIED"));

        officer.approve(id)
                .statusCode(409)
                .body("code", equalTo("NOT_MARRIED"))
                .body("detail", containsString("非婚生育说明"));
        officer.approve(id, statement("UNMARRIED", "2999-01-01"))
                .statusCode(409)
                .body("code", equalTo("SIGNED_IN_FUTURE"));
        var resultId = officer.approve(id, statement("UNMARRIED", "2026-11-03"))
                .statusCode(200)
                .extract()
                .<String>path("resultId");
        assertThat(field(resultId, "child.name")).isEqualTo("赵梓涵");
        assertThat(OutboxRows.typesAbout(alone.subject())).contains("item.id-number-known.v1", "item.completed.v1");

        var follows = Family.next().without("marriage.certNo").byWindow();
        var otherId = officer.itemOf(follows.applies());
        officer.claim(otherId).statusCode(200);
        officer.approve(otherId, statement("UNMARRIED", "2026-11-03"))
                .statusCode(409)
                .body("code", equalTo("PARENTAGE_REPORT_NEEDED"));
    }

    /** A13: a third surname at the window under the Civil Code. */
    @Test
    void registers_a_third_surname_on_one_of_the_grounds_of_the_law() {
        var third =
                family.with("child.familyName", "陈").with("child.name", "陈子墨").byWindow();
        var id = officer.itemOf(third.applies());
        officer.claim(id).statusCode(200);

        assertThat(officer.examination(id).getList("[0].statements.kind", String.class))
                .containsExactly("NAME_OF_ELDER", "NAME_OF_CARER", "NAME_FOR_OTHER_REASON", "NAME_BY_MINORITY_CUSTOM");
        officer.approve(id).statusCode(409).body("code", equalTo("SURNAME_NOT_A_PARENTS"));
        officer.approve(id, statement("NAME_OF_CARER", "2026-11-03")).statusCode(200);
    }

    /** A15: born here, registered in 柳河县: that county's station, and that county in the number. */
    @Test
    void numbers_a_child_by_the_county_of_its_station() {
        var elsewhere = Officer.at("220524010000", "officer-liuhe");
        var away = family.motherAlone()
                .with("mother.hukouRegion", "220524")
                .at("220524010000")
                .byWindow();
        var id = elsewhere.itemOf(away.applies());
        elsewhere.claim(id).statusCode(200).body("checks", contains("NOT_MARRIED"));

        var resultId = elsewhere
                .approve(id, statement("UNMARRIED", "2026-11-03"))
                .statusCode(200)
                .extract()
                .<String>path("resultId");

        assertThat(field(resultId, "child.idNo")).startsWith("22052420261102");
        assertThat(field(resultId, "hukou.station")).isEqualTo("220524010000");
    }

    @Test
    void names_the_right_station_when_the_wrong_one_was_asked() {
        var id = officer.itemOf(family.with("father.hukouRegion", "220503").applies());
        officer.claim(id).statusCode(200).body("checks", contains("WRONG_STATION"));

        officer.approve(id)
                .statusCode(409)
                .body("code", equalTo("WRONG_STATION"))
                .body("detail", containsString("二道江区公安分局示例派出所"));
        officer.get("/stations?address=220503100").body("code", contains("220503010000"));
    }

    @Test
    void asks_the_managers_consent_for_a_collective_household_and_keeps_what_the_booklet_says() {
        var id = officer.itemOf(family.without("hukou.householdNo").applies());
        officer.claim(id).statusCode(200);
        officer.approve(id, "{\"household\":{\"type\":\"COLLECTIVE\"}}")
                .statusCode(409)
                .body("code", equalTo("COLLECTIVE_HOUSEHOLD"));

        var resultId = officer.approve(id, """
                {"household":{"type":"FAMILY","householdNo":"050200777","address":"东昌区示例街道示例路1号"}}""").statusCode(200).extract().<String>path("resultId");

        assertThat(field(resultId, "hukou.householdNo")).isEqualTo("050200777");
        assertThat(field(resultId, "hukou.type")).isEqualTo("FAMILY");
        assertThat(field(resultId, "hukou.address")).isEqualTo("东昌区示例街道示例路1号");
    }

    /** A10: before the registration it is free, afterwards only the police can correct. */
    @Test
    void grants_a_withdrawal_before_the_registration_and_declines_it_afterwards() {
        var before = Family.next().applies();
        officer.itemOf(before);
        officer.register(officer.itemOf(family.applies()));
        Bus.say(before.withdrawal(), family.withdrawal());

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(before.subject()))
                .contains("item.withdrawn.v1"));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(OutboxRows.about(family.subject()))
                .filteredOn(row -> row.type().equals("item.withdrawal-declined.v1"))
                .singleElement()
                .satisfies(row -> assertThat(row.payload()).contains("POLICE_CORRECTION_ONLY")));
    }

    /** A17: birth and death together; the number is assigned and cancelled. */
    @Test
    void registers_birth_and_death_together_when_the_child_has_died() {
        var id = officer.itemOf(family.applies());
        var twin = family.twin().with("child.name", "王梓萱").with("hukou.relation", "33");
        var twinsId = officer.itemOf(twin.applies());
        officer.claim(id).statusCode(200);
        Bus.say(family.death("2026-11-14"), family.death("2026-11-14"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(opened(id, "item.checks")).contains("BIRTH_AND_DEATH"));

        var resultId = officer.approve(id).statusCode(200).extract().<String>path("resultId");

        assertThat(field(resultId, "child.diedOn")).isEqualTo("2026-11-14");
        assertThat(Results.cancelled(resultId)).isEqualTo(1);
        assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.id-number-known.v1", "item.completed.v1");
        assertThat(opened(twinsId, "item.checks")).doesNotContain("BIRTH_AND_DEATH");
        assertThat(field(officer.approve(twinsId).statusCode(200).extract().path("resultId"), "child.diedOn"))
                .isNull();
    }

    /** domain.md 3.10 rule 5: two officers enter what was registered on the police's own terminal. */
    @Test
    void takes_a_registration_made_by_hand_from_two_officers() {
        var id = officer.itemOf(family.byWindow().applies());
        officer.claim(id).statusCode(200);
        var number = InventedIdNumber.of("220502", LocalDate.parse("2026-11-02"), 996);
        officer.act(id, "manual-result", """
                {"fields":{"child.idNo":"%s","hukou.householdNo":"050200555"},"reason":"窗口已在户籍系统办结"}""".formatted(number)).statusCode(200);
        officer.act(id, "manual-result-confirmation").statusCode(409).body("code", equalTo("SAME_PERSON"));
        ResultPaper.upload(officer.token(), id).statusCode(200);

        var resultId = Officer.of220502("colleague")
                .act(id, "manual-result-confirmation")
                .statusCode(200)
                .extract()
                .<String>path("resultId");

        assertThat(field(resultId, "child.idNo")).isEqualTo(number);
        assertThat(field(resultId, "hukou.householdNo")).isEqualTo("050200555");
        assertThat(OutboxRows.typesAbout(family.subject())).contains("item.id-number-known.v1", "item.completed.v1");
    }

    @Test
    void never_draws_a_number_that_was_entered_by_hand() {
        var day = "2026-11-12T09:20:00+08:00";
        var first = InventedIdNumber.of("220502", LocalDate.parse("2026-11-12"), 900);
        var id = officer.itemOf(
                family.with("child.birthDateTime", day).byWindow().applies());
        officer.claim(id).statusCode(200);
        officer.act(id, "manual-result", """
                {"fields":{"child.idNo":"%s"},"reason":"窗口已在户籍系统办结"}""".formatted(first)).statusCode(200);
        ResultPaper.upload(officer.token(), id).statusCode(200);
        Officer.of220502("colleague").act(id, "manual-result-confirmation").statusCode(200);

        var next = officer.register(
                officer.itemOf(Family.next().with("child.birthDateTime", day).applies()));

        assertThat(field(next, "child.idNo"))
                .isEqualTo(InventedIdNumber.of("220502", LocalDate.parse("2026-11-12"), 902));
    }

    private String opened(String id, String path) {
        return String.valueOf(given().auth()
                .oauth2(officer.token())
                .get("/work-items/" + id)
                .then()
                .statusCode(200)
                .extract()
                .<Object>path(path));
    }

    static String statement(String kind, String signedOn) {
        return "{\"statements\":[{\"kind\":\"%s\",\"signedOn\":\"%s\"}]}".formatted(kind, signedOn);
    }
}
