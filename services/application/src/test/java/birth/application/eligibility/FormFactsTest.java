package birth.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.birth.DeliveryRecord;
import birth.application.casefile.Routes.Way;
import birth.application.form.Form;
import birth.application.form.Forms;
import birth.application.reference.ParameterCatalogue;
import birth.kit.test.InventedIdNumber;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The families of domain.md 12 before the rules: what the form says, and every rule that follows, in one answer. */
class FormFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ZHAO = "220503199608219421";

    private final Parameters parameters = new Parameters(new ParameterCatalogue());
    private final Tables tables = new Tables();
    private final FormFacts formFacts = new FormFacts(parameters);

    @Test
    void an_ordinary_family_does_everything_online() {
        assertThat(rules(Forms.ofWang(), record("赵雨桐", ZHAO, "2026-11-02"))).containsExactly("E33");
    }

    @Test
    void a_form_hardly_begun_is_told_nothing_it_did_not_say() {
        var blank = new Form(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(rules(blank, record("赵雨桐", ZHAO, "2026-11-02"))).containsExactly("E33");
    }

    @Test
    void an_unmarried_mother_alone_sends_only_the_registration_to_the_window() {
        var form = single("10", "220503", Forms.child(1, "孙", "一诺"));
        var verdict = judge(form, record("孙晓彤", "220503199905309482", "2026-10-30"), parameters);
        assertThat(verdict.rules()).extracting(Finding::rule).contains("E06", "E08");
        assertThat(verdict.outcome()).isEqualTo(Outcome.HYB);
        assertThat(verdict.routes().get("H").way()).isEqualTo(Way.WINDOW);
        assertThat(verdict.routes().get("H").ruleId()).isEqualTo("E06");
        assertThat(verdict.routes().get("B").way()).isEqualTo(Way.ONLINE);
        assertThat(verdict.routes()).doesNotContainKeys("V", "I", "C", "G");
    }

    @Test
    void a_surname_of_neither_parent_blocks_nothing_else() {
        var zhou = new Form.Father("周建军", "01", "220581198807199130", "01", null, "220502");
        var form = Forms.following("F", zhou, Forms.child(1, "陈", "子墨"));
        var verdict = judge(form, record("吴丽娜", "220502199010039446", "2026-11-12"), parameters);
        assertThat(verdict.rules()).extracting(Finding::rule).containsExactly("E07");
        assertThat(verdict.routes()).containsOnlyKeys("H");
        assertThat(rules(
                        Forms.following("F", zhou, Forms.child(1, "吴", "子墨")),
                        record("吴丽娜", "220502199010039446", "2026-11-12")))
                .containsExactly("E33");
    }

    @Test
    void the_age_limit_is_a_dated_parameter() {
        var gao = new Form.Father("高鹏飞", "01", "22050219970226939X", "01", null, "220502");
        var form = Forms.following("F", gao, Forms.child(1, "高", "亦辰"));
        var record = record("徐婉清", "220502199811159608", "2026-03-01");
        assertThat(rules(form, record)).containsExactly("E33");
        assertThat(rulesOn(LocalDate.of(2027, 2, 28), form, record)).doesNotContain("E05");
        assertThat(rulesOn(LocalDate.of(2027, 3, 1), form, record)).contains("E05");
        var publishedSix = new Parameters(
                new ParameterCatalogue().all(),
                (key, day) -> key.equals("birth.application.age-limit-months") ? Optional.of("6") : Optional.empty());
        assertThat(judge(form, record, publishedSix).rules())
                .extracting(Finding::rule)
                .containsExactly("E05");
    }

    @Test
    void a_young_unmarried_mother_of_another_county_hears_everything_at_once() {
        var form = single("10", "220524", Forms.child(1, "杨", "念"));
        assertThat(rules(form, record("杨雪", "220524200702059281", "2026-11-15")))
                .contains("E06", "E14", "E21")
                .doesNotContain("E20", "E33");
    }

    @Test
    void a_marriage_after_the_birth_counts_and_one_never_stated_is_not_missed() {
        var record = record("赵雨桐", ZHAO, "2026-11-02");
        var later = married(Forms.ofWang(), "10", new Form.Marriage("J220502-2026-000123", "2026-11-10"));
        assertThat(rules(later, record)).containsExactly("E33");
        assertThat(rules(married(Forms.ofWang(), null, null), record)).containsExactly("E33");
        assertThat(rules(married(Forms.ofWang(), "40", new Form.Marriage("L220502-2026-000123", "2026-05-01")), record))
                .containsExactly("E06", "E18");
    }

    /** A12, the couple: what the two say of each other counts, whatever is known of the mother alone. */
    @Test
    void parents_who_are_not_married_to_each_other_register_at_the_window_and_do_the_rest_online() {
        var record = record("赵雨桐", ZHAO, "2026-11-02");
        var couple = married(Forms.ofWang(), "20", new Form.Marriage(null, null, false));
        var verdict = judge(couple, record, parameters);
        assertThat(verdict.rules()).extracting(Finding::rule).containsExactly("E06");
        assertThat(verdict.routes()).containsOnlyKeys("H");
        var known = married(Forms.ofWang(), "10", new Form.Marriage(null, null, true));
        assertThat(rules(known, record)).containsExactly("E33");
        var marriedSince = married(Forms.ofWang(), null, new Form.Marriage("J220502-2026-000123", null, false));
        assertThat(rules(marriedSince, record)).containsExactly("E33");
    }

    @ParameterizedTest
    @CsvSource({"欧阳, E33", "欧, E07", "赵, E33"})
    void a_compound_surname_is_followed_as_a_whole(String family, String rule) {
        var father = new Form.Father("欧阳浩然", "01", "220581198807199130", "01", null, "220502");
        var form = Forms.following("F", father, Forms.child(1, family, "子墨"));
        assertThat(rules(form, record("赵雨桐", ZHAO, "2026-11-02"))).containsExactly(rule);
    }

    @Test
    void a_girl_is_protected_and_only_the_offices_see_why() throws Exception {
        var form = single("10", "220502", Forms.child(1, "杨", "念"));
        var seventeen = judge(
                form,
                record("杨雪", InventedIdNumber.of("220524", LocalDate.of(2009, 12, 5), 928), "2026-11-15"),
                parameters);
        assertThat(seventeen.outcome()).isEqualTo(Outcome.WIN);
        var finding = seventeen.rules().stream()
                .filter(rule -> rule.rule().equals("E20"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.flag()).isEqualTo("PROTECTION");
        assertThat(new ObjectMapper().writeValueAsString(finding))
                .contains("\"rule\":\"E20\"")
                .doesNotContain("flag", "PROTECTION");
    }

    private List<String> rules(Form form, DeliveryRecord record) {
        return rulesOn(TODAY, form, record);
    }

    private List<String> rulesOn(LocalDate today, Form form, DeliveryRecord record) {
        return new Eligibility(tables, parameters)
                .judge(formFacts.of(form, 1, record, today), today).rules().stream()
                        .map(Finding::rule)
                        .toList();
    }

    private Verdict judge(Form form, DeliveryRecord record, Parameters values) {
        return new Eligibility(tables, values).judge(formFacts.of(form, 1, record, TODAY), TODAY);
    }

    private static Form single(String maritalStatus, String hukouRegion, Form.Child child) {
        var form = Forms.following("M", null, child);
        return new Form(
                form.children(),
                new Form.Mother("01", "13900000002", form.mother().address(), hukouRegion, maritalStatus),
                null,
                true,
                null,
                form.hukou(),
                null,
                form.card(),
                form.clinic(),
                null,
                null,
                form.declarations());
    }

    private static Form married(Form form, String maritalStatus, Form.Marriage marriage) {
        return new Form(
                form.children(),
                new Form.Mother("01", "13900000002", form.mother().address(), "220502", maritalStatus),
                form.father(),
                null,
                marriage,
                form.hukou(),
                null,
                form.card(),
                form.clinic(),
                null,
                null,
                form.declarations());
    }

    private static DeliveryRecord record(String mother, String idNo, String day) {
        var child = new DeliveryRecord.Child(1, "LIVE", "2", day + "T09:20:00+08:00", 39, 2, 3250, 50, null, null);
        return new DeliveryRecord(
                "12220502412999017M",
                "220502",
                new DeliveryRecord.Mother(mother, "01", idNo, "ZY1"),
                null,
                "1",
                List.of(child));
    }
}
