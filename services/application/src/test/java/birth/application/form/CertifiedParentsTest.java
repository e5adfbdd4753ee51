package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.realname.Licences;
import birth.application.realname.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CertifiedParentsTest {

    private static final String FATHER = "220502199403159318";
    private static final String RIGHT = "220502199403159334";
    private static final String OTHER = "220502199105059394";
    private static final Person APPLICANT = new Person("赵雨桐", "01", "220503199608219421");

    @Test
    void leaves_everything_as_it_is_while_no_parent_was_corrected() {
        var form = form("F");
        var parents = CertifiedParents.in(Map.of("B", Map.of("cert.no", new TextNode("Z229900001"))));
        assertThat(parents.in(form)).isEqualTo(form);
        assertThat(parents.mother(APPLICANT)).isEqualTo(APPLICANT);
    }

    @Test
    void keeps_telephone_and_household_of_a_father_whose_number_is_put_right() {
        var form = certified("father", "王浩然", RIGHT, "SAME_PERSON").in(form("F"));
        assertThat(form.father().idNo()).isEqualTo(RIGHT);
        assertThat(form.father().mobile()).isEqualTo("13900000001");
        assertThat(form.father().hukouRegion()).isEqualTo("220502");
        assertThat(form.hukou().householderId()).isEqualTo(FATHER);
        assertThat(form.marriage()).isNotNull();
    }

    @Test
    void knows_nothing_of_another_father_but_what_the_certificate_says() {
        var form = certified("father", "李海峰", OTHER, "OTHER_PERSON").in(form("F"));
        assertThat(form.father()).isEqualTo(new Form.Father("李海峰", "01", OTHER, "02", null, null, null, "CHN", null));
        assertThat(form.hukou()).isEqualTo(new Form.Hukou("F", null, null, null, "23"));
        assertThat(form.marriage()).isNull();
        assertThat(certified("father", "李海峰", OTHER, "OTHER_PERSON")
                        .in(form("M"))
                        .hukou()
                        .householderId())
                .isEqualTo(FATHER);
    }

    @Test
    void names_a_father_where_the_family_had_named_none() {
        var alone = form("M")
                .withParents(form("M").mother(), null, true, null, form("M").hukou());
        var form = certified("father", "李海峰", OTHER, "OTHER_PERSON").in(alone);
        assertThat(form.namesFather()).isTrue();
        assertThat(form.father().name()).isEqualTo("李海峰");
    }

    @Test
    void puts_the_certified_mother_in_the_place_of_the_applicant() {
        var same = certified("mother", "赵雨彤", APPLICANT.idNo(), "SAME_PERSON");
        assertThat(same.mother(APPLICANT)).isEqualTo(new Person("赵雨彤", "01", APPLICANT.idNo()));
        assertThat(same.in(form("M")).mother().mobile()).isEqualTo("13900000002");
        var other = certified("mother", "孙丽", "220502199002029369", "OTHER_PERSON");
        assertThat(other.in(form("M")).mother().mobile()).isNull();
        assertThat(other.in(form("M")).hukou().householderId()).isNull();
        assertThat(other.licences(new Licences("13900000002", null, null, null, null)))
                .isEqualTo(Licences.NONE);
    }

    private static CertifiedParents certified(String who, String name, String idNo, String corrected) {
        var fields = new HashMap<String, JsonNode>();
        Map.of(
                        "name",
                        name,
                        "idType",
                        "01",
                        "idNo",
                        idNo,
                        "ethnicity",
                        "02",
                        "nationality",
                        "CHN",
                        "corrected",
                        corrected)
                .forEach((key, value) -> fields.put(who + "." + key, new TextNode(value)));
        return new CertifiedParents(fields);
    }

    private static Form form(String follow) {
        var form = Forms.following(
                follow, new Form.Father("王浩然", "01", FATHER, "01", "13900000001", "220502"), Forms.child(1, "王", "梓涵"));
        return form.withParents(
                Forms.mother("220502"),
                form.father(),
                null,
                new Form.Marriage("J220502-2023-000123", "2023-05-20"),
                new Form.Hukou(follow, "王浩然", FATHER, "900000001", "23"));
    }
}
