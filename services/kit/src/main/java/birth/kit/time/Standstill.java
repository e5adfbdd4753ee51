package birth.kit.time;

import java.time.LocalDate;

/** Why a clock stood from one day to another; {@code until} is null while it stands (domain.md 4.1). */
public record Standstill(LocalDate from, LocalDate until) {

    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Both together, where the other one begins before this one has ended. */
    Standstill with(Standstill later) {
        var isLonger = until != null && (later.until == null || later.until.isAfter(until));
        return isLonger ? new Standstill(from, later.until) : this;
    }
}
