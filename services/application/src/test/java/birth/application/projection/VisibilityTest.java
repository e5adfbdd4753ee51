package birth.application.projection;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.Item;
import birth.application.birth.DeliveryRecord;
import birth.application.form.ChildDossier;
import birth.application.form.FieldCatalogue;
import birth.application.form.Form;
import birth.application.form.Forms;
import birth.application.realname.Licences;
import birth.application.realname.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Least data: domain.md 8.4. Everything that exists is planted, so that only the table keeps it back. */
class VisibilityTest {

    private final ObjectMapper json = new ObjectMapper();
    private final FieldCatalogue catalogue = new FieldCatalogue();

    @ParameterizedTest
    @CsvSource({
        "I, delivery.motherHBsAg child.weightG vacc.firstDoses marriage.certNo card.bank hukou.householderName mother.maritalStatus",
        "H, card.bank card.no card.bankAccount delivery.motherHBsAg child.weightG vacc.firstDoses ins.region ins.personNo",
        "C, marriage.certNo mother.maritalStatus delivery.motherHBsAg child.weightG hukou.householderName",
        "V, hukou.householderName hukou.follow marriage.certNo father.idNo card.bank cert.no",
        "B, ins.region card.bank delivery.motherHBsAg vacc.firstDoses child.idNo"
    })
    void keeps_back_what_is_not_the_items_business(Item item, String hidden) {
        assertThat(visible(item)).doesNotContainKeys(hidden.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "I, child.name child.sex child.birthDate child.idNo cert.no mother.name mother.idNo mother.hukouRegion ins.region",
        "H, cert.no cert.issuer marriage.certNo hukou.follow hukou.relation hukou.station father.idNo guardian.otherConsent",
        "C, child.name child.idNo mother.name mother.mobile mother.address card.bank",
        "V, child.name child.sex child.birthDateTime mother.mobile mother.address vacc.clinic child.idNo",
        "B, child.name child.ethnicity child.birthDateTime delivery.midwife mother.idNo father.name hukou.registered"
    })
    void gives_what_the_item_needs(Item item, String shown) {
        assertThat(visible(item)).containsKeys(shown.split(" "));
    }

    @ParameterizedTest
    @EnumSource(value = Item.class, names = "V", mode = EnumSource.Mode.EXCLUDE)
    void tells_medical_secrets_to_nobody_but_the_clinic(Item item) {
        assertThat(catalogue.fields().stream()
                        .filter(field -> field.isVisibleTo(item))
                        .map(field -> field.key()))
                .doesNotContain("delivery.motherHBsAg", "vacc.firstDoses");
    }

    @Test
    void lets_each_department_fill_only_its_own_fields() {
        var forged = Map.<String, Map<String, JsonNode>>of(
                "V", Map.of("child.familyName", new TextNode("张"), "cert.no", new TextNode("Z000000000")));
        var seen = catalogue.visible(Item.H, dossier(Forms.ofWang(), forged));
        assertThat(seen.get("child.familyName").asText()).isEqualTo("王");
        assertThat(seen).doesNotContainKey("cert.no");
    }

    /** domain.md 3.4: after a police name change every office reads the new name, and its pinyin follows. */
    @ParameterizedTest
    @CsvSource({"王梓萱, 王, 梓萱, WANG ZIXUAN", "赵梓萱, 赵, 梓萱, ZHAO ZIXUAN", "王梓涵, 王, 梓涵, WANG ZIHAN"})
    void reads_the_name_from_the_register_once_there_is_one(String name, String family, String given, String pinyin) {
        var registered = Map.of("H", Map.<String, JsonNode>of("child.name", new TextNode(name)));
        var seen = catalogue.visible(Item.C, dossier(Forms.ofWang(), registered));
        assertThat(seen.get("child.name").asText()).isEqualTo(name);
        assertThat(seen.get("child.familyName").asText()).isEqualTo(family);
        assertThat(seen.get("child.givenName").asText()).isEqualTo(given);
        assertThat(seen.get("child.namePinyin").asText()).isEqualTo(pinyin);
    }

    /** domain.md 8.4: before the registration the certificate is the source, afterwards the police alone. */
    @Test
    void reads_the_name_from_the_certificate_until_there_is_a_registration() {
        var certified = Map.of("B", Map.<String, JsonNode>of("child.name", new TextNode("王梓萱")));
        assertThat(catalogue
                        .visible(Item.H, dossier(Forms.ofWang(), certified))
                        .get("child.givenName")
                        .asText())
                .isEqualTo("梓萱");
        var registered = Map.of(
                "B",
                Map.<String, JsonNode>of("child.name", new TextNode("王梓萱")),
                "H",
                Map.<String, JsonNode>of("child.name", new TextNode("王雨涵")));
        assertThat(catalogue
                        .visible(Item.B, dossier(Forms.ofWang(), registered))
                        .get("child.name")
                        .asText())
                .isEqualTo("王雨涵");
    }

    private Map<String, JsonNode> visible(Item item) {
        return catalogue.visible(
                item,
                dossier(
                        married(),
                        Map.of(
                                "B",
                                texts("cert.no", "cert.issuer", "cert.issueDate"),
                                "H",
                                texts("child.idNo", "hukou.type"),
                                "I",
                                texts("ins.personNo"),
                                "C",
                                texts("card.no", "card.bankAccount"),
                                "V",
                                texts("vacc.childCode"))));
    }

    private static Form married() {
        var form = Forms.ofWang();
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                null,
                new Form.Marriage("J220502-2023-000123", "2023-05-20"),
                form.hukou(),
                form.insurance(),
                form.card(),
                form.clinic(),
                form.mail(),
                form.items(),
                form.declarations());
    }

    private JsonNode dossier(Form form, Map<String, Map<String, JsonNode>> results) {
        var delivery = new DeliveryRecord(
                "12220502412999017M",
                "220502",
                new DeliveryRecord.Mother("赵雨桐", "01", "220503199608219421", "ZY001"),
                new DeliveryRecord.Midwife("韩梅", "2205001"),
                "1",
                List.of(new DeliveryRecord.Child(
                        1, "LIVE", "2", "2026-11-02T09:20:00+08:00", 39, 2, 3250, 50, "好", null)));
        var person = new Person("赵雨桐", "01", "220503199608219421");
        var document = new ChildDossier(
                        form,
                        1,
                        delivery,
                        person,
                        results,
                        "GRANTED",
                        "220502030000",
                        true,
                        null,
                        Licences.NONE,
                        "mother",
                        List.of(),
                        List.of())
                .document(json);
        ((ObjectNode) document.at("/delivery/mother")).put("hbsAg", "POSITIVE");
        ((ObjectNode) document.at("/birth")).put("firstDoses", "乙肝");
        return document;
    }

    private static Map<String, JsonNode> texts(String... keys) {
        return Arrays.stream(keys).collect(Collectors.toMap(key -> key, TextNode::new));
    }
}
