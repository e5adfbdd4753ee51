package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.Parent;
import birth.journeys.actor.Ward;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A03: a wrong digit and a number of the wrong sex are told beside their field, before anything is sent. */
class A03BadInputIT extends Scenario {

    private static final String WRONG_LAST_DIGIT = "220502199403159310";
    private static final String OF_A_MAN = "220502199403159318";

    @Test
    void a_wrong_check_digit_is_named_at_once_and_forbids_submission() {
        var family = delivered(Cast.like("C1"));
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        var errors = mother.type(draft, Map.of("father.name", "王浩然", "father.idNo", WRONG_LAST_DIGIT))
                .path("errors");
        assertThat(texts(errors, "field")).containsExactly("father.idNo");
        assertThat(texts(errors, "code")).containsExactly("ID_CHECK_DIGIT");
        assertThat(errors.path(0).path("message").asText()).contains("校验码");
        assertThat(errors.path(0).path("fix").asText()).isNotBlank();

        var form = Filled.of(family).with("father", "idNo", WRONG_LAST_DIGIT).form();
        var whole = mother.fill(mother.openDraft(family), form);
        assertThat(whole.status()).isEqualTo(400);
        assertThat(texts(whole.body().path("errors"), "code")).containsExactly("ID_CHECK_DIGIT");
        var submission = mother.submit(draft);
        assertThat(submission.status()).isEqualTo(422);
        assertThat(texts(submission.body().path("errors"), "field")).contains("father.idNo");
    }

    @Test
    void a_mans_number_is_no_mothers_and_a_womans_no_fathers() {
        var family = Cast.like("C1");
        var asMother = Hospital.delivery(family);
        var mother = new LinkedHashMap<>((Map<?, ?>) asMother.get("mother"));
        asMother.put(
                "mother",
                Map.of(
                        "name",
                        "王浩然",
                        "idType",
                        "01",
                        "idNo",
                        OF_A_MAN,
                        "hbsAg",
                        mother.get("hbsAg"),
                        "inpatientNo",
                        mother.get("inpatientNo"),
                        "mobile",
                        mother.get("mobile")));
        var refused = Ward.record(family, asMother);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(texts(refused.body().path("errors"), "field")).contains("mother.idNo");

        delivered(family);
        var parent = new Parent(family.mother());
        var errors = parent.type(
                        parent.openDraft(family),
                        Map.of("father.idNo", family.mother().idNo()))
                .path("errors");
        assertThat(texts(errors, "code")).containsExactly("ID_SEX_PARITY");
        assertThat(parent.type(parent.openDraft(family), Map.of("father.idNo", OF_A_MAN))
                        .path("errors"))
                .isEmpty();
    }
}
