package birth.application.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of domain.md 6.9, whole. */
class CodeListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "SEX, 0 1 2 9",
        "MARITAL, 10 20 21 22 23 30 40 90",
        "RELATION, 01 02 10 11 12 20 21 22 23 24 27 30 31 32 33 34 37 41 42 43 44 51 52 61 62 63 64 97 99",
        "PAPER, 01 02 03 04 06 07 99"
    })
    void holds_every_code_of_the_list(CodeList list, String codes) {
        assertThat(codesOf(list)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void holds_the_56_peoples_and_the_two_codes_of_the_police() {
        var codes = Stream.concat(IntStream.rangeClosed(1, 56).mapToObj("%02d"::formatted), Stream.of("97", "98"));
        assertThat(codesOf(CodeList.ETHNICITY)).containsExactlyElementsOf(codes.toList());
        assertThat(CodeList.ETHNICITY.on(TODAY).stream().map(CodeList.Code::name))
                .doesNotHaveDuplicates()
                .contains("汉族", "满族", "朝鲜族", "回族", "蒙古族");
    }

    @Test
    void knows_the_countries_by_three_letters_and_the_regions_as_parts_of_china() {
        assertThat(codesOf(CodeList.COUNTRY))
                .doesNotHaveDuplicates()
                .contains("CHN", "HKG", "MAC", "TWN", "KOR", "RUS", "PRK", "JPN")
                .hasSizeGreaterThan(240);
        assertThat(CodeList.COUNTRY.on(TODAY).stream()
                        .filter(code -> List.of("HKG", "MAC", "TWN").contains(code.code()))
                        .map(CodeList.Code::name))
                .allMatch(name -> name.startsWith("中国"));
    }

    private static List<String> codesOf(CodeList list) {
        return list.on(TODAY).stream().map(CodeList.Code::code).toList();
    }
}
