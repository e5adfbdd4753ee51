package birth.certificate.issuing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import birth.certificate.issuing.domain.Parent.Corrected;
import birth.certificate.issuing.domain.ParentEntry.ParentageReport;
import birth.kit.problem.Problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentCorrectionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");
    private static final String NUMBER = "220502199403159318";

    @ParameterizedTest
    @CsvSource({
        "王浩然, 01, 220502199403159318, 220502199403159318, ,",
        "王浩然, 01, 220502199403159318, 220502199403159318, 1994-03-15,",
        "王䶮, 01, 220502199403159318, 220502199403159318, ,",
        "吴囍, 01, 220502199403159318, 220502199403159318, ,",
        "阿卜杜热合曼·吐尔逊, 01, 220502199403159318, 220502199403159318, ,",
        "KIM MIN-JUN, 03, M12345678, M12345678, 1993-05-01,",
        "吐尔逊.买买提, 01, 220502199403159318, 220502199403159318, , father.name NAME_DOT",
        "Wang Haoran, 01, 220502199403159318, 220502199403159318, , father.name PERSON_NAME",
        "王, 01, 220502199403159318, 220502199403159318, , father.name PERSON_NAME",
        "王浩然, 1, 220502199403159318, 220502199403159318, 1994-03-15, father.idType ID_TYPE",
        "王浩然, 01, 220502199403159317, 220502199403159317, , father.idNo ID_CHECK_DIGIT",
        "王浩然, 01, 220502199402309310, 220502199402309310, , father.idNo ID_BIRTH_DATE",
        "王浩然, 01, 220503199608219421, 220503199608219421, , father.idNo ID_SEX_PARITY",
        "王浩然, 01, 22050219940315931, 22050219940315931, , father.idNo ID_FORMAT",
        "王浩然, 01, 220502199403159318, 220502199403159334, , father.idNoAgain ID_ENTRIES_DIFFER",
        "王浩然, 01, 220502199403159318, , , father.idNoAgain ID_ENTRIES_DIFFER",
        "王浩然, 01, 220502199403159318, 220502199403159318, 1994-03-16, father.birthDate BIRTH_DATE_DIFFERS",
        "KIM MIN-JUN, 03, M12345678, M12345678, , father.birthDate REQUIRED",
        "KIM MIN-JUN, 03, M12345678, M12345678, 2026-11-06, father.birthDate TIME_IN_FUTURE"
    })
    void names_what_is_wrong_beside_its_field(
            String name, String idType, String idNo, String again, LocalDate born, String fault) {
        var entry = new ParentEntry(name, idType, idNo, again, born, "01", "CHN", false, null);
        assertThat(new ParentCorrection(entry, null, "示例").faults(TODAY))
                .extracting(ParentCorrectionTest::fieldAndCode)
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void tells_the_faults_of_both_parents_at_once() {
        var nobody = new ParentEntry(null, null, null, null, null, "汉", "中国", true, null);
        assertThat(new ParentCorrection(nobody, nobody, "示例").faults(TODAY))
                .extracting(ParentCorrectionTest::fieldAndCode)
                .contains(
                        "father.name REQUIRED",
                        "father.idNo REQUIRED",
                        "mother.idType REQUIRED",
                        "mother.idNoAgain ID_ENTRIES_DIFFER",
                        "mother.ethnicity CODE_FORMAT",
                        "mother.nationality CODE_FORMAT",
                        "mother.parentageReport PARENTAGE_REPORT_MISSING");
    }

    @Test
    void wants_a_whole_report_of_a_day_that_has_been() {
        var report = new ParentageReport("示例司法鉴定中心", "", TODAY.plusDays(1));
        assertThat(new ParentCorrection(father(true, report), null, "示例").faults(TODAY))
                .extracting(ParentCorrectionTest::fieldAndCode)
                .containsExactly(
                        "father.parentageReport.number REQUIRED", "father.parentageReport.issuedOn TIME_IN_FUTURE");
    }

    @Test
    void remembers_that_the_person_changed_when_the_new_one_is_corrected_again() {
        var printed = Parent.stated("李海峰", "01", "220502199105059394", "01", "CHN");
        var report = new ParentageReport("示例司法鉴定中心", "JD-2026-901", TODAY);
        var other = father(true, report).inPlaceOf(printed);
        assertThat(other.corrected()).isEqualTo(Corrected.OTHER_PERSON);
        assertThat(other.birthDate()).isEqualTo("1994-03-15");
        assertThat(father(false, null).inPlaceOf(other).corrected()).isEqualTo(Corrected.OTHER_PERSON);
        assertThat(father(false, null).inPlaceOf(printed).corrected()).isEqualTo(Corrected.SAME_PERSON);
    }

    private static ParentEntry father(boolean personChanges, ParentageReport report) {
        return new ParentEntry("王浩然", "01", NUMBER, NUMBER, null, "01", "CHN", personChanges, report);
    }

    private static String fieldAndCode(FieldError fault) {
        return fault.field() + " " + fault.code();
    }
}
