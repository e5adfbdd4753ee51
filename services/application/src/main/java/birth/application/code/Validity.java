package birth.application.code;

import java.time.LocalDate;

/** The days on which an entry of a table is in force, both included. */
public record Validity(LocalDate from, LocalDate to) {

    /** Cells of a table; an empty one is open. */
    static Validity of(String from, String to) {
        return new Validity(
                from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
