package birth.household.rule;

import static org.assertj.core.api.Assertions.assertThat;

import birth.casework.snapshot.Projection;
import birth.household.Family;
import birth.household.authority.Standing;
import birth.household.station.Station;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRulesTest {

    private static final Station STATION = station("220502030000", "220502");
    private static final LocalDate DECLARED = LocalDate.parse("2026-11-03");

    private final Family family = Family.next();
    private Facts facts = facts(1, Standing.VALID, Standing.VALID, List.of());

    @Test
    void finds_nothing_to_remark_in_a_form_that_is_right() {
        assertThat(remarks()).isEmpty();
    }

    @Test
    void remarks_everything_at_once_and_what_forbids_first() {
        family.without("cert.no")
                .with("child.familyName", "陈")
                .with("child.ethnicity", "11")
                .without("child.birthDateTime")
                .with("hukou.relation", "22")
                .with("father.hukouRegion", "220503");

        assertThat(remarks())
                .containsExactly(
                        Remark.CERT_MISSING,
                        Remark.BIRTH_FACTS_MISSING,
                        Remark.WRONG_STATION,
                        Remark.RELATION_SEX_MISMATCH,
                        Remark.ETHNICITY_MISMATCH,
                        Remark.SURNAME_NOT_A_PARENTS);
    }

    @Test
    void says_what_forbids_which_statement_answers_and_what_only_informs() {
        assertThat(Arrays.stream(Remark.values())
                        .filter(remark -> remark.forbidsApproval(List.of(StatementKind.values()))))
                .allMatch(remark -> remark.effect() == Effect.FORBIDS)
                .hasSize(18);
        assertThat(Remark.SURNAME_NOT_A_PARENTS.forbidsApproval(List.of(StatementKind.UNMARRIED)))
                .isTrue();
        assertThat(Remark.SURNAME_NOT_A_PARENTS.forbidsApproval(List.of(StatementKind.NAME_BY_MINORITY_CUSTOM)))
                .isFalse();
        assertThat(Remark.BIRTH_AND_DEATH.forbidsApproval(List.of())).isFalse();
    }

    /** A04: F6 and M6 are both 10; F9 is 02 and M9 is 11. */
    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, ",
        "11, 10, 10, ETHNICITY_MISMATCH",
        "02, 02, 11, ETHNICITY_NOT_SIGNED",
        "11, 02, 11, ETHNICITY_NOT_SIGNED",
        "01, 02, 11, ETHNICITY_MISMATCH",
        "11, , 10, "
    })
    void takes_a_parents_ethnicity_signed_by_both_when_they_differ(
            String own, String fathers, String mothers, Remark expected) {
        family.with("child.ethnicity", own).with("father.ethnicity", fathers).with("mother.ethnicity", mothers);

        assertThat(remarks()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void takes_the_declaration_of_one_parent_and_the_authorisation_of_the_other_as_both_signatures() {
        family.with("mother.ethnicity", "11").with("declare.ethnicity", "true");
        assertThat(remarks()).containsExactly(Remark.ETHNICITY_NOT_SIGNED);
        assertThat(remarks(family.with("guardian.otherConsent", "GRANTED"))).isEmpty();
    }

    @Test
    void takes_the_surname_of_either_parent_and_leaves_a_third_to_the_civil_code() {
        assertThat(remarks(family.with("child.familyName", "赵"))).isEmpty();
        assertThat(remarks(family.with("child.familyName", "陈"))).containsExactly(Remark.SURNAME_NOT_A_PARENTS);
        family.with("father.name", "欧阳浩然");
        assertThat(remarks(family.with("child.familyName", "欧阳"))).doesNotContain(Remark.SURNAME_NOT_A_PARENTS);
        assertThat(remarks(family.with("child.familyName", "欧"))).contains(Remark.SURNAME_NOT_A_PARENTS);
        family.with("father.name", "王浩然");
        assertThat(remarks(family.without("child.familyName"))).containsExactly(Remark.SURNAME_NOT_A_PARENTS);
    }

    /** sex, follows, householder is, relation; A05: 22 eldest son, 32 eldest daughter. */
    @ParameterizedTest
    @CsvSource({
        "1, F, parent, 22, ",
        "2, F, parent, 32, ",
        "2, M, parent, 31, ",
        "1, F, parent, 20, ",
        "1, F, parent, 32, RELATION_SEX_MISMATCH",
        "2, F, parent, 42, RELATION_HOUSEHOLDER_MISMATCH",
        "1, F, grandparent, 41, ",
        "2, F, grandparent, 42, ",
        "1, M, grandparent, 43, ",
        "2, M, grandparent, 44, ",
        "2, M, grandparent, 42, RELATION_LINEAGE",
        "1, F, grandparent, 44, RELATION_SEX_MISMATCH",
        "2, F, grandparent, 32, RELATION_HOUSEHOLDER_MISMATCH",
        "2, F, grandparent, 97, ",
        "1, F, parent, 02, RELATION_NOT_A_CHILDS",
        "2, F, parent, 12, RELATION_NOT_A_CHILDS",
        "2, F, parent, 61, RELATION_NOT_A_CHILDS",
        "2, F, parent, , RELATION_NOT_A_CHILDS"
    })
    void agrees_the_relation_with_sex_and_householder(
            String sex, String follow, String householder, String relation, Remark expected) {
        family.with("child.sex", sex).with("hukou.follow", follow).with("hukou.relation", relation);
        if (householder.equals("grandparent")) {
            family.with("hukou.householderName", "王秀英").with("hukou.householderId", "220502195806069845");
        }

        var relations = remarks().stream()
                .filter(remark -> remark != Remark.HOUSEHOLDER_TO_INFORM)
                .toList();

        if (expected == null) {
            assertThat(relations).isEmpty();
        } else {
            assertThat(relations).contains(expected);
        }
        assertThat(remarks().contains(Remark.HOUSEHOLDER_TO_INFORM)).isEqualTo(householder.equals("grandparent"));
    }

    @ParameterizedTest
    @CsvSource({"32, 32, true", "32, 33, false", "33, 32, true", "32, 31, true", "30, 30, false", "22, 32, false"})
    void orders_sisters_by_birth_and_stops_only_the_younger(String elders, String own, boolean clash) {
        var sister = new Sibling(1, "王梓萱", elders.startsWith("2") ? "1" : "2", elders);
        facts = facts(2, Standing.VALID, Standing.VALID, List.of(sister));
        assertThat(remarks(family.with("hukou.relation", own)).contains(Remark.RELATION_AMONG_SIBLINGS))
                .isEqualTo(clash);

        facts = facts(1, Standing.VALID, Standing.VALID, List.of(new Sibling(2, "王梓萱", "2", own)));
        assertThat(remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34, false", "33, true", "32, true", "30, false"})
    void orders_a_third_sister_after_two_born_with_her_and_after_two_born_before(String own, boolean clash) {
        var bornTogether = List.of(new Sibling(1, "王梓萱", "2", "32"), new Sibling(2, "王梓晴", "2", "33"));
        facts = facts(3, Standing.VALID, Standing.VALID, bornTogether);
        assertThat(remarks(family.with("hukou.relation", own)).contains(Remark.RELATION_AMONG_SIBLINGS))
                .isEqualTo(clash);

        var before = List.of(new Sibling(Sibling.BORN_BEFORE, "王梓萱", "2", "31"), new Sibling(1, "王梓晴", "2", "33"));
        facts = facts(2, Standing.VALID, Standing.VALID, before);
        assertThat(remarks().contains(Remark.RELATION_AMONG_SIBLINGS)).isEqualTo(clash);
    }

    @Test
    void counts_a_brother_born_before_and_registered_as_the_only_one() {
        var elder = List.of(new Sibling(Sibling.BORN_BEFORE, "王子墨", "1", "21"));
        facts = facts(1, Standing.VALID, Standing.VALID, elder);
        family.with("child.sex", "1");
        assertThat(remarks(family.with("hukou.relation", "22"))).contains(Remark.RELATION_AMONG_SIBLINGS);
        assertThat(remarks(family.with("hukou.relation", "23"))).isEmpty();
    }

    @Test
    void lets_no_sibling_bear_the_same_name() {
        facts = facts(2, Standing.VALID, Standing.VALID, List.of(new Sibling(1, "王梓涵", "1", "22")));
        assertThat(remarks()).containsExactly(Remark.NAME_USED_BY_SIBLING);
    }

    /** D06, A12: no marriage is no obstacle, it is a statement; to follow the father it is a parentage report. */
    @Test
    void never_asks_for_a_marriage_but_for_a_statement() {
        facts = facts(1, Standing.VALID, null, List.of());
        assertThat(remarks()).containsExactly(Remark.MARRIAGE_UNVERIFIED);
        facts = facts(1, Standing.VALID, Standing.ENDED, List.of());
        assertThat(remarks()).containsExactly(Remark.NOT_MARRIED, Remark.PARENTAGE_REPORT_NEEDED);
        facts = facts(1, Standing.VALID, Standing.NOT_FOUND, List.of());
        assertThat(remarks(family.with("hukou.follow", "M"))).containsExactly(Remark.NOT_MARRIED);
        assertThat(remarks(Family.next().motherAlone())).containsExactly(Remark.NOT_MARRIED);
    }

    @Test
    void waits_for_the_issuer_and_believes_it() {
        facts = facts(1, null, Standing.VALID, List.of());
        assertThat(remarks()).containsExactly(Remark.CERT_UNVERIFIED);
        facts = facts(1, Standing.ENDED, Standing.VALID, List.of());
        assertThat(remarks()).containsExactly(Remark.CERT_NOT_VALID);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-03, false", "2026-10-02, true", "2026-03-01, true"})
    void asks_why_a_birth_is_declared_after_more_than_a_month(String born, boolean late) {
        facts = facts(
                1,
                Standing.VALID,
                Standing.VALID,
                List.of(),
                LocalDate.parse(born).plusMonths(1));
        assertThat(remarks().contains(Remark.LATE_DECLARATION)).isEqualTo(late);
    }

    /** Field 52, G: the family says whose parent it is; the station is that of the grandparent's household. */
    @ParameterizedTest
    @ValueSource(strings = {"42", "44"})
    void follows_a_grandparent_of_either_side_to_the_station_of_that_household(String relation) {
        family.with("hukou.follow", "G")
                .with("hukou.householderName", "王秀英")
                .with("hukou.householderId", "220502195806069845")
                .with("hukou.relation", relation);
        assertThat(remarks(family.with("hukou.region", "220502")))
                .contains(Remark.FOLLOWS_GRANDPARENT)
                .doesNotContain(Remark.RELATION_LINEAGE, Remark.WRONG_STATION);
        assertThat(remarks(family.with("hukou.region", "220503"))).contains(Remark.WRONG_STATION);
    }

    @Test
    void needs_a_followed_parent_with_a_household_here() {
        assertThat(remarks(Family.next().with("father.idType", "03"))).containsExactly(Remark.PARENT_FROM_ABROAD);
        assertThat(remarks(Family.next().with("father.idType", "03").with("mother.idType", "07")))
                .containsExactly(Remark.NO_CHINESE_PARENT);
        assertThat(remarks(Family.next().with("child.nationality", "KOR"))).containsExactly(Remark.FOREIGN_NATIONALITY);
        assertThat(remarks(Family.next().motherAlone().with("hukou.follow", "F")))
                .contains(Remark.FOLLOWED_PARENT_MISSING);
        assertThat(remarks(Family.next().without("father.name").without("mother.name")))
                .contains(Remark.PARENTS_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9"})
    void cannot_number_a_child_whose_sex_is_not_stated(String sex) {
        assertThat(remarks(family.with("child.sex", sex).with("hukou.relation", "97")))
                .contains(Remark.BIRTH_FACTS_MISSING);
    }

    @Test
    void counts_the_birth_date_in_chinas_zone() {
        assertThat(child(family.with("child.birthDateTime", "2026-11-01T23:30:00Z"))
                        .born())
                .hasToString("2026-11-02");
    }

    @Test
    void names_the_masked_number_and_the_right_station_to_the_officer_only() {
        assertThat(Remark.DUPLICATE_CHILD.text(facts)).contains("220***********9627");
        assertThat(Remark.WRONG_STATION.text(facts)).contains("示例派出所");
    }

    private List<Remark> remarks() {
        return remarks(family);
    }

    private List<Remark> remarks(Family applicant) {
        return RegisterRules.remarks(child(applicant), facts).stream()
                .filter(remark -> remark != Remark.DUPLICATE_CHILD)
                .toList();
    }

    private static Newborn child(Family family) {
        return Newborn.in(new Projection(1, family.fields()));
    }

    private static Facts facts(int pluralIndex, Standing certificate, Standing marriage, List<Sibling> siblings) {
        return facts(pluralIndex, certificate, marriage, siblings, DECLARED);
    }

    private static Facts facts(
            int pluralIndex, Standing certificate, Standing marriage, List<Sibling> siblings, LocalDate declareBy) {
        return new Facts(
                pluralIndex,
                Optional.of(STATION),
                Optional.of(station("220503010000", "220503")),
                Optional.ofNullable(certificate),
                Optional.ofNullable(marriage),
                Optional.of("220***********9627"),
                siblings,
                false,
                DECLARED,
                declareBy,
                null);
    }

    private static Station station(String code, String county) {
        return new Station(
                code,
                "示例派出所",
                county,
                List.of(),
                List.of(),
                "0435-3200301",
                "8:30-16:30",
                LocalDate.parse("2020-01-01"),
                null);
    }
}
