package birth.household.authority;

import static birth.household.authority.OtherAuthorities.Behaviour.CONTRADICTORY;
import static birth.household.authority.OtherAuthorities.Behaviour.DOWN;
import static birth.household.authority.OtherAuthorities.Behaviour.DUPLICATING;
import static birth.household.authority.OtherAuthorities.Behaviour.ENDED;
import static birth.household.authority.OtherAuthorities.Behaviour.EXHAUSTED;
import static birth.household.authority.OtherAuthorities.Behaviour.NORMAL;
import static birth.household.authority.OtherAuthorities.asked;
import static birth.household.authority.OtherAuthorities.behave;
import static birth.household.examination.Results.field;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import birth.household.Family;
import birth.household.Officer;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Setting;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other authorities over HTTP, slow, down, contradictory and well again (domain.md 3.10; A09). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(OtherAuthorities.class)
class ConnectedAuthoritiesTest {

    @RegisterExtension
    static final Setting MARRIAGES_OVER_API = new Setting("birth.marriage-register.mode", "api");

    @RegisterExtension
    static final Setting ISSUERS_OVER_API = new Setting("birth.certificate-issuer.mode", "api");

    @RegisterExtension
    static final Setting POPULATION_OVER_API = new Setting("birth.citizen-register.mode", "api");

    private final Officer officer = Officer.of220502("officer");
    private final Family family = Family.next();

    @BeforeEach
    void everyoneIsWell() {
        Stream.of("marriage", "certificates", "population").forEach(system -> behave(system, NORMAL));
    }

    @BeforeEach
    void mondayAfterTheBirth() {
        MovableClock.stopAt("2026-11-16T10:00:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void registers_when_everyone_answers() {
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of());

        var number = field(officer.register(id), "child.idNo");

        assertThat(number).startsWith("22050220261102");
        assertThat(asked())
                .anyMatch(line ->
                        line.startsWith("marriage") && line.contains("J220502-2023-000123") && line.contains("idNos"))
                .anyMatch(line -> line.startsWith("population") && line.contains(family.subject() + "-H1"));
    }

    /** A09: accepted with the promise, examined, held until confirmed, and freed by the query itself. */
    @ParameterizedTest
    @EnumSource(
            value = OtherAuthorities.Behaviour.class,
            names = {"DOWN", "SLOW"})
    void holds_the_result_while_the_marriage_is_not_confirmed_and_frees_it_without_the_parents(
            OtherAuthorities.Behaviour badly) {
        behave("marriage", badly);
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of("MARRIAGE_UNVERIFIED"));
        officer.claim(id).statusCode(200);
        officer.act(id, "toleration", "{\"materials\":[\"marriage-certificate\"],\"days\":10}")
                .statusCode(200);
        officer.approve(id).statusCode(409).body("code", equalTo("MATERIAL_OUTSTANDING"));

        behave("marriage", NORMAL);

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.tolerated.v1", "item.toleration-ended.v1"));
        assertThat(OutboxRows.about(family.subject()).getLast().payload()).contains("SUPPLIED");
        officer.get("/work-items/" + id).body("item.checks", equalTo(List.of()));
        officer.approve(id).statusCode(200);
    }

    @Test
    void turns_an_ended_marriage_into_a_statement() {
        behave("marriage", ENDED);
        var id = officer.itemOf(family.with("hukou.follow", "M").applies());
        awaitChecks(id, List.of("NOT_MARRIED"));
        officer.claim(id).statusCode(200);
        officer.approve(id, "{\"statements\":[{\"kind\":\"UNMARRIED\",\"signedOn\":\"2026-11-03\"}]}")
                .statusCode(200);
    }

    /** domain.md 3.10 rule 5: an officer can always find out himself. */
    @Test
    void takes_an_officers_own_verification_while_the_query_is_down() {
        behave("marriage", DOWN);
        behave("certificates", DOWN);
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of("CERT_UNVERIFIED", "MARRIAGE_UNVERIFIED"));
        officer.act(id, "verifications", seen("MARRIAGE", "VALID"))
                .statusCode(409)
                .body("code", equalTo("NOT_CLAIMED"));
        officer.claim(id).statusCode(200);
        officer.approve(id).statusCode(409).body("code", equalTo("CERT_UNVERIFIED"));

        officer.act(id, "verifications", seen("CERTIFICATE", "VALID"))
                .statusCode(200)
                .body("checks", contains("MARRIAGE_UNVERIFIED"));
        officer.act(id, "verifications", seen("MARRIAGE", "VALID"))
                .statusCode(200)
                .body("checks", equalTo(List.of()));
        officer.approve(id).statusCode(200);
    }

    @Test
    void does_not_register_on_a_certificate_its_issuer_does_not_stand_by() {
        behave("certificates", ENDED);
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of("CERT_NOT_VALID"));
        officer.claim(id).statusCode(200);
        officer.approve(id).statusCode(409).body("code", equalTo("CERT_NOT_VALID"));
    }

    @Test
    void holds_the_item_while_the_population_register_is_down_and_gets_one_number_afterwards() {
        behave("population", DOWN);
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of());
        officer.claim(id).statusCode(200);
        officer.approve(id).statusCode(409).body("code", equalTo("POPULATION_REGISTER_DOWN"));
        officer.get("/work-items/" + id).body("item.state", equalTo("HELD"));

        behave("population", NORMAL);
        MovableClock.stopAt("2026-11-16T12:00:00+08:00");
        await().atMost(60, SECONDS)
                .untilAsserted(() -> officer.get("/work-items/" + id).body("item.state", equalTo("CLAIMED")));
        officer.approve(id).statusCode(200);

        assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly(
                        "item.accepted.v1",
                        "item.held.v1",
                        "item.released.v1",
                        "item.id-number-known.v1",
                        "item.completed.v1");
    }

    @Test
    void registers_neither_of_two_numbers_the_register_gives_for_one_child_and_tells_the_officer_both() {
        behave("population", CONTRADICTORY);
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of());
        officer.claim(id).statusCode(200);
        officer.approve(id).statusCode(409).body("code", equalTo("SYSTEM_CONTRADICTS"));

        isHeldWithRemark(id, ".*公民身份号码第一次“\\d{17}[\\dX]”、第二次“\\d{17}[\\dX]”.*");
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.held.v1");

        behave("population", NORMAL);
        officer.act(id, "unhold").statusCode(200);
        officer.approve(id).statusCode(200);
    }

    @Test
    void believes_neither_word_of_an_authority_that_says_yes_and_no_of_one_marriage() {
        behave("marriage", CONTRADICTORY);
        family.applies();
        await().atMost(30, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.held.v1"));
        var id = StoredRows.read("select id from work_item where case_no = ?", row -> row.getString(1), family.caseNo())
                .getFirst();
        officer.get("/work-items/" + id)
                .body("item.heldFor", equalTo("SYSTEM_CONTRADICTS"))
                .body("item.checks", contains("MARRIAGE_UNVERIFIED"))
                .body("remarks[0].text", containsString("婚姻状态第一次"));

        officer.act(id, "unhold").statusCode(200);
        officer.claim(id).statusCode(200);
        officer.act(id, "verifications", seen("MARRIAGE", "VALID"))
                .statusCode(200)
                .body("checks", equalTo(List.of()));
        officer.approve(id).statusCode(200);
    }

    @Test
    void never_gives_one_number_to_two_children() {
        behave("population", DUPLICATING);
        var other = Family.next();
        var first = officer.itemOf(family.applies());
        var second = officer.itemOf(other.applies());
        awaitChecks(first, List.of());
        awaitChecks(second, List.of());
        officer.register(first);
        officer.claim(second).statusCode(200);
        officer.approve(second).statusCode(409).body("code", equalTo("ID_NUMBER_TAKEN"));

        isHeldWithRemark(second, ".*公民身份号码本单位“已登记给另一人”、对方“\\d{17}[\\dX]”.*");
        assertThat(OutboxRows.typesAbout(other.subject())).containsExactly("item.accepted.v1", "item.held.v1");
        behave("population", NORMAL);
        officer.act(second, "unhold").statusCode(200);
        officer.approve(second).statusCode(200);
    }

    @Test
    void holds_the_item_when_the_register_has_no_number_left() {
        behave("population", EXHAUSTED);
        var id = officer.itemOf(family.applies());
        awaitChecks(id, List.of());
        officer.claim(id).statusCode(200);
        officer.approve(id).statusCode(409).body("code", equalTo("ID_RANGE_EXHAUSTED"));
    }

    private void isHeldWithRemark(String id, String pattern) {
        officer.get("/work-items/" + id)
                .body("item.state", equalTo("HELD"))
                .body("item.heldFor", equalTo("SYSTEM_CONTRADICTS"))
                .body("remarks[0].text", matchesPattern(pattern));
    }

    private void awaitChecks(String id, List<String> checks) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> officer.get("/work-items/" + id).body("item.checks", equalTo(checks)));
    }

    private static String seen(String subject, String standing) {
        return "{\"subject\":\"%s\",\"standing\":\"%s\",\"basis\":\"民政系统查询\"}".formatted(subject, standing);
    }
}
