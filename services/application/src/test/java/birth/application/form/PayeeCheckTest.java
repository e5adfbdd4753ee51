package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.realname.Person;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** domain.md 1.5, nos. 19 and 71. */
class PayeeCheckTest {

    private static final Person ZHAO = new Person("赵雨桐", "01", "220503199608219421");

    @ParameterizedTest
    @CsvSource({", S, true", "赵雨桐, M, true", "赵雨桐, S, true", "王浩然, S, true", "王浩然, M, false", "王大山, S, false"})
    void pays_a_parent_only_and_the_allowance_to_the_mother(String payee, String item, boolean right) {
        assertThat(PayeeCheck.faults(form(payee, item), ZHAO).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "220503199608219421, 2026-11-23, ''",
        "220502199403159318, 2026-11-23, ID_SEX_PARITY",
        "220503199608219420, 2026-11-23, ID_CHECK_DIGIT",
        "220503199608219421, 2008-08-20, MOTHER_AGE",
        "220503199608219421, 2008-08-21, ''",
        "220503199608219421, 2057-08-20, ''",
        "220503199608219421, 2057-08-21, MOTHER_AGE"
    })
    void wants_a_woman_between_twelve_and_sixty_as_mother(String number, LocalDate today, String code) {
        var faults = new FormCheck(new UnitDirectory()).faults(new Person("赵雨桐", "01", number), today);
        assertThat(faults.stream().map(FieldError::code))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    private static Form form(String payee, String item) {
        var form = Forms.ofWang();
        var items = new ArrayList<>(form.items());
        items.add(item);
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                null,
                null,
                form.hukou(),
                null,
                null,
                null,
                null,
                items,
                null,
                new Form.Pay(payee, "示例银行", "6217990099000001238"),
                null,
                null,
                null);
    }
}
