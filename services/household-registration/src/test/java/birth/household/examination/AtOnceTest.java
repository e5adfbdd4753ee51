package birth.household.examination;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import birth.household.Family;
import birth.household.Officer;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What many officers do in the same moment, on real threads over the real doors. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AtOnceTest {

    private static final int THREADS = 18;

    private final Officer one = Officer.of220502("officer-one");
    private final Officer other = Officer.of220502("officer-two");

    @Test
    void gives_ninety_children_of_one_day_and_county_ninety_valid_numbers() throws Exception {
        var families = IntStream.range(0, 90)
                .mapToObj(i -> Family.next()
                        .with("child.sex", i % 2 == 0 ? "1" : "2")
                        .with("hukou.relation", i % 2 == 0 ? "22" : "32")
                        .with("child.birthDateTime", "2026-11-09T10:00:00+08:00"))
                .toList();
        families.forEach(Family::fillsTheForm);
        Bus.say(families.stream().map(Family::request).toArray(Bus.Said[]::new));
        var ids = await().atMost(60, SECONDS)
                .until(one::queue, queue -> families.stream().allMatch(family -> queue.containsKey(family.subject())));

        var numbers = AtOnce.all(
                THREADS,
                families.stream()
                        .<Callable<String>>map(family -> () -> numberOf(one.register(ids.get(family.subject()))))
                        .toList());

        assertThat(numbers).doesNotHaveDuplicates().hasSize(90).allSatisfy(number -> {
            assertThat(number).matches("220502202611099\\d\\d[\\dX]");
            assertThat(remainder(number)).isEqualTo(1);
        });
        assertThat(numbers.stream().filter(number -> (number.charAt(16) - '0') % 2 == 1))
                .hasSize(45);
        assertThat(families).allSatisfy(family -> assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.id-number-known.v1", "item.completed.v1"));
    }

    @Test
    void lets_one_of_two_officers_claim_and_one_of_two_approvals_through() throws Exception {
        var family = Family.next().applies();
        var id = one.itemOf(family);

        var claims = bothAtOnce(() -> one.claim(id), () -> other.claim(id));
        assertThat(claims).containsExactlyInAnyOrder(200, 409);
        var winner = claims.get(0) == 200 ? one : other;
        var approvals = bothAtOnce(() -> winner.approve(id), () -> winner.approve(id));

        assertThat(approvals).containsExactlyInAnyOrder(200, 409);
        assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.id-number-known.v1", "item.completed.v1");
    }

    @Test
    void registers_one_child_when_two_officers_approve_two_items_on_one_certificate() throws Exception {
        var family = Family.next().applies();
        var twice =
                Family.next().with("cert.no", family.fields().get("cert.no")).applies();
        var first = one.itemOf(family);
        var second = other.itemOf(twice);
        one.claim(first).statusCode(200);
        other.claim(second).statusCode(200);

        var approvals = bothAtOnce(() -> one.approve(first), () -> other.approve(second));

        assertThat(approvals).containsExactlyInAnyOrder(200, 409);
    }

    private static String numberOf(String resultId) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .get("/results/" + resultId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("fields.'child.idNo'");
    }

    /** ISO 7064 MOD 11-2 over all 18 characters: 1 for a valid number. */
    private static int remainder(String number) {
        var digits = number.chars().map(c -> c == 'X' ? 10 : c - '0').toArray();
        return IntStream.range(0, 18).map(i -> digits[i] * (1 << (17 - i))).sum() % 11;
    }

    private static List<Integer> bothAtOnce(Callable<ValidatableResponse> one, Callable<ValidatableResponse> other)
            throws Exception {
        return AtOnce.all(List.of(one, other)).stream()
                .map(answer -> answer.extract().statusCode())
                .toList();
    }
}
