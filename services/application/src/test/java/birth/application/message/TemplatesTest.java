package birth.application.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path MAIN = Path.of("src/main/java/birth/application");
    /** A statement that writes a line of the timeline, and the codes in it; what is compared is no code of a line. */
    private static final Pattern WRITING = Pattern.compile("(?:timeline\\.of\\w+|tell|running)\\([^;]*;");

    private static final Pattern CODE = Pattern.compile("(?<!equals\\()\"([A-Z][A-Z0-9_]{3,})\"");
    private static final Pattern LIMIT = Pattern.compile("    [A-Z_0-9]+\\(\\s*\"([A-Z_0-9]+)\"");
    private static final Pattern END = Pattern.compile("ended\\(\\s*item,\\s*fact,\\s*ItemState\\.([A-Z_]+)");
    private static final Pattern REMINDER = Pattern.compile("(?:DOSE|INSURANCE)_[A-Z_]+");
    private static final Pattern DAYS = Pattern.compile("DAYS = List\\.of\\(([\\d, ]+)\\)");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> BY_CALENDAR =
            Set.of("NOTICE_REMINDER", "OVERDUE_APOLOGY", "CONDOLENCE", "CASE_ENDED");
    private static final Path DOCUMENT = Path.of("../../docs/messages.md");

    private final Templates templates = new Templates(new ObjectMapper());

    @Test
    void has_a_text_or_a_reason_not_to_tell_for_every_code_of_the_timeline() throws IOException {
        var written = writtenCodes();
        assertThat(written)
                .as("the search must find what is known to be written")
                .contains(
                        "SUBMITTED",
                        "ACCEPTED",
                        "NOTICE_ISSUED",
                        "COMPLETED",
                        "REFUSED",
                        "CASE_COMPLETED",
                        "CONSENT_REMINDER_24",
                        "CONSENT_EXPIRED",
                        "CONSENT_GRANTED",
                        "CONSENT_REFUSED",
                        "TOLERATION_BREACHED",
                        "APPOINTMENT_BOOKED",
                        "RATING_ASKED",
                        "PARCEL_RETURNED",
                        "OFFICE_CHANGED",
                        "FORM_REVISED");
        assertThat(written).allSatisfy(code -> assertThat(
                        templates.knows(code) || templates.notTold().containsKey(code))
                .as(code)
                .isTrue());
        assertThat(templates.notTold().keySet()).allSatisfy(code -> {
            assertThat(templates.knows(code)).as(code).isFalse();
            assertThat(written).contains(code);
        });
    }

    @Test
    void has_every_text_in_chinese_and_english() {
        assertThat(templates.all()).allSatisfy(template -> {
            for (var language : List.of(Language.ZH, Language.EN)) {
                var text = template.in(language).orElseThrow();
                assertThat(text.title()).isNotBlank();
                assertThat(text.text()).isNotBlank();
                assertThat(text.sms() != null).as(template.code()).isEqualTo(template.sms());
            }
        });
    }

    @Test
    void marks_every_korean_text_as_awaiting_a_human_review() {
        assertThat(templates.all())
                .anyMatch(template -> template.in(Language.KO).isPresent())
                .allSatisfy(template -> assertThat(template.awaitsReview(Language.KO))
                        .isEqualTo(template.in(Language.KO).isPresent()));
    }

    @Test
    void puts_no_value_into_a_text_but_item_office_telephone_and_dates() {
        texts().forEach(text -> assertThat(values(text)).isSubsetOf(RenderMessage.VALUES));
    }

    @Test
    void puts_no_number_no_link_and_no_office_into_an_sms() {
        var sms = templates.all().stream()
                .flatMap(template -> template.texts().values().stream())
                .map(Template.Text::sms)
                .filter(text -> text != null)
                .toList();
        assertThat(sms).isNotEmpty().allSatisfy(text -> {
            assertThat(values(text)).isSubsetOf("item", "due", "until");
            assertThat(text).doesNotContainPattern("(?i)https?:|www\\.|\\.cn|\\.com|\\d{3,}");
        });
    }

    @Test
    void sounds_cheerful_in_no_text_at_all() {
        texts().forEach(text ->
                assertThat(text).doesNotContain("恭喜", "祝贺", "喜", "congratulation", "Congratulation", "!", "！"));
    }

    @Test
    void leaves_out_a_clause_whose_value_is_missing() {
        assertThat(RenderMessage.fill("{item}已受理[，承诺在{due}前办结]。", Map.of("item", "出生登记")))
                .isEqualTo("出生登记已受理。");
        assertThat(RenderMessage.fill("{item}已受理[，承诺在{due}前办结]。", Map.of("item", "出生登记", "due", "2026-11-10")))
                .isEqualTo("出生登记已受理，承诺在2026-11-10前办结。");
    }

    @Test
    void lists_every_text_in_the_document() throws IOException {
        var generated = MessageDocument.of(templates);
        var written = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        if (!written.equals(generated)) {
            Files.writeString(Path.of("target/messages.md"), generated);
        }
        assertThat(written)
                .as("docs/messages.md differs from the texts; put it right with"
                        + " cp services/application/target/messages.md docs/messages.md")
                .isEqualTo(generated);
    }

    @Test
    void tells_only_codes_that_somebody_writes() throws IOException {
        var written = writtenCodes();
        written.addAll(remindersOf("vaccination", "medical-insurance"));
        assertThat(templates.all())
                .extracting(Template::code)
                .filteredOn(code -> !BY_CALENDAR.contains(code) && !code.equals(Templates.ANY_REMINDER))
                .allSatisfy(code -> assertThat(written).contains(code));
    }

    /** What these departments remind of; a code that ends with a day has one for each of the days beside it. */
    private static Set<String> remindersOf(String... departments) throws IOException {
        var codes = new TreeSet<String>();
        for (var department : departments) {
            for (var file : javaFiles(Path.of("..", department, "src/main/java"))) {
                var text = Files.readString(file);
                var days = DAYS.matcher(text)
                        .results()
                        .flatMap(list -> Stream.of(list.group(1).split(", ")))
                        .toList();
                REMINDER.matcher(text).results().map(MatchResult::group).forEach(code -> {
                    if (code.endsWith("_")) {
                        days.forEach(day -> codes.add(code + day));
                    } else {
                        codes.add(code);
                    }
                });
            }
        }
        return codes;
    }

    private static Set<String> writtenCodes() throws IOException {
        var codes = new TreeSet<String>();
        for (var file : javaFiles(MAIN)) {
            var text = Files.readString(file);
            WRITING.matcher(text)
                    .results()
                    .flatMap(statement -> CODE.matcher(statement.group()).results())
                    .forEach(found -> codes.add(found.group(1)));
            END.matcher(text).results().forEach(found -> codes.add(found.group(1)));
            if (file.endsWith("ConsentLimit.java")) {
                LIMIT.matcher(text).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Stream<String> texts() {
        return templates.all().stream()
                .flatMap(template -> template.texts().values().stream())
                .flatMap(text -> Stream.of(text.title(), text.text(), text.sms()))
                .filter(text -> text != null);
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
