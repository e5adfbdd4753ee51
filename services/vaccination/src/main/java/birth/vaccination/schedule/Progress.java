package birth.vaccination.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How far a child has come.
 *
 * @param given doses given so far; they move those after them
 * @param openedOn nobody was expected before the file was opened, so what was due by then is caught up from that day on
 * @param alternatives vaccines the family has chosen instead of the usual ones, e.g. {@code JE-I}
 */
public record Progress(List<GivenDose> given, LocalDate openedOn, Set<String> alternatives) {}
