package birth.monitoring.lamp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What the supervision screen shows. */
public final class LampViews {

    private LampViews() {}

    /** One open clock; {@code item}, {@code department} and {@code unit} are absent for the clock of the whole case. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(
            String subject,
            String item,
            int attempt,
            String department,
            String region,
            String unit,
            String lamp,
            SortedSet<String> marks,
            int promiseDays,
            LocalDate acceptedOn,
            LocalDate dueOn,
            String why) {

        /** As the offices name their items. */
        String reference() {
            return subject + "/" + item + "/" + attempt;
        }

        /** The lamp that says how the clock stands, and the marks beside it. */
        Stream<String> burning() {
            return Stream.concat(Stream.of(lamp), marks.stream());
        }
    }

    /** {@code lamps}: all that were ever lit over the clocks of this subject, oldest first. */
    public record Subject(List<Line> clocks, List<Lit> lamps) {}

    /** {@code lamps}: at most 200 of {@code total}. */
    public record LitPage(int total, List<Lit> lamps) {}

    /**
     * A lamp that was lit and not yet looked at.
     *
     * @param toHead told to the head of the unit, whoever holds the item; else to the clerk who holds it, or to all while nobody does
     */
    public record Word(
            String subject,
            String item,
            int attempt,
            String lamp,
            OffsetDateTime raisedAt,
            LocalDate dueOn,
            String why,
            boolean toHead) {

        Word toClerk() {
            return new Word(subject, item, attempt, lamp, raisedAt, dueOn, why, false);
        }
    }

    /** {@code words}: the newest 50 of {@code total}, newest first. */
    public record Words(int total, List<Word> words) {}

    /** The end of a day: how many clocks under each lamp, and each of them. */
    public record Report(LocalDate day, Map<String, Integer> counts, List<Line> lines) {}
}
