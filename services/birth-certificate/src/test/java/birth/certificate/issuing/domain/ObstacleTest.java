package birth.certificate.issuing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import birth.certificate.delivery.domain.Delivery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 11, 2);
    private static final String MOTHER_OF_1996 = "220503199608219421";

    private String sex = "2";
    private int weeks = 39;
    private final Map<String, String> form = new HashMap<>(Map.of("child.name", "王梓涵", "father.name", "王浩然"));

    @Test
    void lets_an_ordinary_birth_pass() {
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).isEmpty();
        assertThat(Alarm.in(facts(MOTHER_OF_1996, BIRTHDAY))).isEmpty();
    }

    @Test
    void needs_the_record_and_the_name() {
        form.remove("child.name");
        var unrecorded = new BirthFacts(
                Optional.empty(), 1, form, Set.of(), false, BIRTHDAY, new BirthFacts.Limits(365, 30, 45, 28));
        assertThat(Obstacle.in(unrecorded)).containsExactly(Obstacle.DELIVERY_RECORD_MISSING, Obstacle.NAME_MISSING);
    }

    @Test
    void needs_the_mothers_statement_when_no_father_is_named() {
        form.put("child.name", "赵一诺");
        form.put("father.name", " ");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).containsExactly(Obstacle.STATEMENT_MISSING);
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY, "NO_FATHER"))).isEmpty();
    }

    @Test
    void needs_a_statement_for_a_name_of_neither_parent() {
        form.put("child.name", "陈子墨");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).containsExactly(Obstacle.SURNAME_STATEMENT_MISSING);
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY, "THIRD_SURNAME")))
                .isEmpty();
        form.put("child.name", "赵子墨");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).isEmpty();
        form.put("child.name", "欧子墨");
        form.put("father.name", "欧阳浩然");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).containsExactly(Obstacle.SURNAME_STATEMENT_MISSING);
        form.put("child.familyName", "欧阳");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).isEmpty();
        form.put("child.familyName", "");
        form.put("child.name", "那木汗");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).isEmpty();
        form.remove("child.familyName");
        form.put("child.name", "迪丽");
        form.put("father.name", "买买提·阿不都");
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY))).isEmpty();
    }

    @Test
    void needs_more_proof_the_day_after_the_limit() {
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY.plusDays(365)))).isEmpty();
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY.plusDays(366))))
                .containsExactly(Obstacle.LATE_PROOF_MISSING);
        assertThat(Obstacle.in(facts(MOTHER_OF_1996, BIRTHDAY.plusDays(366), "LATE_ISSUE")))
                .isEmpty();
    }

    @Test
    void rings_for_what_has_happened_in_reality() {
        assertThat(Alarm.in(facts(MOTHER_OF_1996, BIRTHDAY.plusDays(31)))).containsExactly(Alarm.LATE_ISSUE);
        assertThat(Alarm.in(facts("220503198011019464", BIRTHDAY))).containsExactly(Alarm.MOTHER_ABOVE_AGE);
        assertThat(Alarm.in(facts("220503198111039464", BIRTHDAY))).isEmpty();
        assertThat(Alarm.in(facts("440502199608219421", BIRTHDAY))).containsExactly(Alarm.MOTHER_FROM_FAR);
    }

    @Test
    void makes_both_persons_look_twice_at_an_uncertain_sex_and_a_very_early_birth() {
        sex = "9";
        weeks = 27;
        assertThat(Alarm.in(facts(MOTHER_OF_1996, BIRTHDAY))).containsExactly(Alarm.SEX_UNCERTAIN, Alarm.VERY_PRETERM);
        sex = "0";
        weeks = 28;
        assertThat(Alarm.in(facts(MOTHER_OF_1996, BIRTHDAY))).containsExactly(Alarm.SEX_UNCERTAIN);
    }

    private BirthFacts facts(String motherId, LocalDate today, String... statements) {
        var child =
                new Delivery.Child(1, "LIVE", sex, BIRTHDAY + "T09:20:00+08:00", weeks, 6, 3250, 50, null, List.of());
        var delivery = new Delivery(
                "12220502412999017M",
                "220502",
                new Delivery.Mother("赵雨桐", "01", motherId, "NEGATIVE", "ZY1", "13900000001"),
                new Delivery.Midwife("林秀梅", "M1"),
                "1",
                BIRTHDAY + "T01:00:00+08:00",
                List.of(child));
        return new BirthFacts(
                Optional.of(delivery),
                1,
                form,
                Set.of(statements),
                false,
                today,
                new BirthFacts.Limits(365, 30, 45, 28));
    }
}
