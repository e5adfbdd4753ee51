package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import birth.application.Item;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormAnswerTest {

    private final FormAnswer answer = new FormAnswer(new FieldCatalogue(), new ObjectMapper());
    private final Form twins = Forms.following("F", Forms.WANG, Forms.child(1, "李", "知远"), Forms.child(3, "李", "知安"));

    @Test
    void writes_into_the_child_meant_and_nowhere_else() {
        var changed = answer.write(
                twins, 3, Item.H, Map.of("child.givenName", new TextNode("知宁"), "hukou.relation", new TextNode("22")));
        assertThat(changed.children().get(1).givenName()).isEqualTo("知宁");
        assertThat(changed.children().get(1).relation()).isEqualTo("22");
        assertThat(changed.children().get(0)).isEqualTo(twins.children().get(0));
        assertThat(changed.hukou()).isEqualTo(twins.hukou());
    }

    @Test
    void adds_a_part_the_form_did_not_have_and_a_field_at_the_top() {
        assertThat(answer.write(twins, 1, Item.H, Map.of("marriage.certNo", new TextNode("J220502-2023-000123")))
                        .marriage()
                        .certNo())
                .isEqualTo("J220502-2023-000123");
        assertThat(answer.write(twins, 1, Item.V, Map.of("vacc.clinic", new TextNode("2205030101")))
                        .clinic())
                .isEqualTo("2205030101");
    }

    @ParameterizedTest
    @CsvSource({
        "H, card.bank",
        "V, hukou.follow",
        "H, child.sex",
        "H, mother.idNo",
        "H, father.idNo",
        "H, child.idNo",
        "H, consent.privacy",
        "H, no.such"
    })
    void opens_only_what_the_parents_own_and_the_item_may_see(Item item, String key) {
        var values = Map.<String, JsonNode>of(key, new TextNode("1"));
        assertThatThrownBy(() -> answer.write(twins, 1, item, values))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo(key)));
    }

    @Test
    void refuses_a_value_of_the_wrong_kind() {
        var values = Map.<String, JsonNode>of(
                "mother.mobile", new ObjectMapper().createArrayNode().add(1));
        assertThatThrownBy(() -> answer.write(twins, 1, Item.H, values))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }
}
