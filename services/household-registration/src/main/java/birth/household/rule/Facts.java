package birth.household.rule;

import birth.household.authority.Standing;
import birth.household.station.Station;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the office knows beside the form.
 *
 * @param pluralIndex printed order of this child among those of the delivery
 * @param station the station that was asked, empty when the table does not know it on that day
 * @param rightStation the station of the household's county, when it is another
 * @param certificate what the issuer says, empty while it has not answered
 * @param marriage what civil affairs says, empty while it has not answered
 * @param registeredNumber masked number of the registration that is there already
 * @param siblings the other children of the case
 * @param nameInFamily true when a registered child of the same mother bears the name
 * @param declaredOn day of the application
 * @param declareBy last day to declare without explanation, null when the birth date is not known
 * @param diedOn day of death, null for a living child
 */
public record Facts(
        int pluralIndex,
        Optional<Station> station,
        Optional<Station> rightStation,
        Optional<Standing> certificate,
        Optional<Standing> marriage,
        Optional<String> registeredNumber,
        List<Sibling> siblings,
        boolean nameInFamily,
        LocalDate declaredOn,
        LocalDate declareBy,
        LocalDate diedOn) {}
