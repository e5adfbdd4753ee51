package birth.application.register;

import java.util.Map;

/**
 * The police on a family (domain.md 2.2: E10, E11, E28, E29). What the register leaves open is null.
 *
 * @param followedHousehold FAMILY or COLLECTIVE
 * @param parentUnable a parent is in custody, missing or dead; which of it this service does not learn
 * @param idNumbers numbers children hold already, by plural index
 */
public record PopulationAnswer(
        String followedHousehold, Boolean parentInService, Boolean parentUnable, Map<Integer, String> idNumbers) {

    public PopulationAnswer {
        idNumbers = idNumbers == null ? Map.of() : Map.copyOf(idNumbers);
    }
}
