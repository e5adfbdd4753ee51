package birth.household.examination;

import static org.assertj.core.api.Assertions.assertThat;

import birth.casework.snapshot.Projection;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void finds_nothing_to_remark_in_a_form_that_is_right() {
        assertThat(Remark.on(child(Family.next()), false)).isEmpty();
    }

    @Test
    void remarks_everything_at_once() {
        var family = Family.next()
                .without("cert.no")
                .with("child.familyName", "陈")
                .with("child.ethnicity", "11")
                .without("child.birthDateTime");

        assertThat(Remark.on(child(family), true)).containsExactly(Remark.values());
    }

    @Test
    void accepts_the_ethnicity_and_the_surname_of_either_parent() {
        var family = Family.next()
                .with("child.familyName", "赵")
                .with("child.ethnicity", "10")
                .with("mother.ethnicity", "10");

        assertThat(Remark.on(child(family), false)).isEmpty();
    }

    @Test
    void compares_ethnicities_only_when_both_parents_are_known() {
        assertThat(Remark.on(child(Family.next().with("child.ethnicity", "11").without("father.ethnicity")), false))
                .isEmpty();
    }

    @Test
    void takes_the_surname_of_the_mother_alone_when_there_is_no_father() {
        var alone = Family.next().without("father.name").with("child.familyName", "赵");

        assertThat(Remark.on(child(alone), false)).isEmpty();
        assertThat(Remark.on(child(alone.with("child.familyName", "王")), false))
                .containsExactly(Remark.SURNAME_NOT_A_PARENTS);
    }

    @Test
    void counts_the_birth_date_in_chinas_zone() {
        assertThat(child(Family.next().with("child.birthDateTime", "2026-11-01T23:30:00Z"))
                        .born())
                .hasToString("2026-11-02");
    }

    @Test
    void cannot_number_a_child_whose_sex_is_not_stated() {
        assertThat(Remark.on(child(Family.next().with("child.sex", "9")), false))
                .containsExactly(Remark.BIRTH_FACTS_MISSING);
    }

    private static Newborn child(Family family) {
        return Newborn.in(new Projection(1, family.fields()));
    }
}
