package birth.application.register;

import java.time.LocalDate;

/**
 * Civil affairs on the mother's last record (domain.md 2.2: E18, E19).
 *
 * @param record MARRIED, REMARRIED, DIVORCED, or NONE when there is no record
 * @param since day of that record
 * @param husbandIsFather whether the husband of a standing marriage is the father the form names; null when it names none
 */
public record MarriageAnswer(String record, LocalDate since, Boolean husbandIsFather) {}
