package birth.application.register;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.form.Forms;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The police are asked about the household the child is to join (domain.md 2.2 E10). */
class RegisterQuestionTest {

    private static final String MOTHER = "220503199608219421";
    private static final String GRANDMOTHER = "220502195806069845";

    @ParameterizedTest
    @CsvSource({"F, 220502199403159318", "M, " + MOTHER, "G, " + GRANDMOTHER, ", "})
    void asks_about_whoever_keeps_the_household_that_is_followed(String follow, String asked) throws Exception {
        var record = new ObjectMapper().readValue("""
                {"institution":"12220502412999017M","region":"220502","mother":{"name":"赵雨桐","idType":"01","idNo":"%s"},
                 "children":[{"pluralIndex":1,"outcome":"LIVE","sex":"2","birthDateTime":"2026-11-02T09:20:00+08:00"}]}""".formatted(MOTHER), DeliveryRecord.class);
        var form = Forms.following(follow, Forms.WANG, Forms.child(1, "王", "梓涵"));
        var household = new Form.Hukou(follow, "王秀英", GRANDMOTHER, null, "42", "220503");
        assertThat(RegisterQuestion.of(Forms.in(form, household), record).followedIdNo())
                .isEqualTo(asked);
    }
}
