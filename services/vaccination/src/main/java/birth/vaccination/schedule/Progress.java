package birth.vaccination.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How far a child has come.
 *
 * @param given doses given so far; they move those after them
 * @param deferred doses not given yet that a clinic has put off
 * @param openedOn nobody was expected before the file was opened, so what was due by then is caught up from that day on
 * @param alternatives vaccines the family has chosen instead of the usual ones, e.g. {@code JE-I}
 */
public record Progress(
        List<GivenDose> given, List<DeferredDose> deferred, LocalDate openedOn, Set<String> alternatives) {

    /** Of a file in which nothing was recorded yet. */
    public static Progress none(LocalDate openedOn, Set<String> alternatives) {
        return new Progress(List.of(), List.of(), openedOn, alternatives);
    }
}
