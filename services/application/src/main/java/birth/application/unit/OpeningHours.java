package birth.application.unit;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a window is open on a working day, how long one visit is given, and how many families at a time; data of the office.
 * Make-up days are working days too (domain.md 4.1, 4.3).
 */
public record OpeningHours(List<Shift> shifts, int slotMinutes, int capacity) {

    /** What an office that was published without hours is taken to keep [P]. */
    public static final OpeningHours USUAL =
            of("08:30-11:30 13:30-16:30", "30", "1").orElseThrow();

    private static final int LONGEST_VISIT = 240;
    private static final int MOST_AT_ONCE = 50;

    /** From when to when the window is open without a break. */
    public record Shift(LocalTime from, LocalTime until) {}

    /** As written in units.csv, e.g. {@code 08:30-11:30 13:30-16:30}; empty when it is not written like that. */
    public static Optional<OpeningHours> of(String hours, String slotMinutes, String capacity) {
        try {
            var shifts = Stream.of(hours.split(" ")).map(OpeningHours::shift).toList();
            var read = new OpeningHours(shifts, Integer.parseInt(slotMinutes), Integer.parseInt(capacity));
            return Optional.of(read).filter(OpeningHours::isSensible);
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** As it is written in the directory. */
    String written() {
        return shifts.stream().map(shift -> shift.from() + "-" + shift.until()).collect(Collectors.joining(" "));
    }

    private static Shift shift(String text) {
        var ends = text.split("-", 2);
        return new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private boolean isSensible() {
        return slotMinutes > 0
                && slotMinutes <= LONGEST_VISIT
                && capacity > 0
                && capacity <= MOST_AT_ONCE
                && shifts.stream().allMatch(shift -> shift.from().isBefore(shift.until()));
    }

    /** The times at which a visit of one day may begin, in order; the last one ends with its shift. */
    public List<LocalTime> starts() {
        return shifts.stream().flatMap(this::starts).toList();
    }

    private Stream<LocalTime> starts(Shift shift) {
        long many = Duration.between(shift.from(), shift.until()).toMinutes() / slotMinutes;
        return Stream.iterate(shift.from(), at -> at.plusMinutes(slotMinutes)).limit(many);
    }
}
