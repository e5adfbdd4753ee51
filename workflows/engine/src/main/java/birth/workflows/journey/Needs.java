package birth.workflows.journey;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the items of the catalogue need of each other (domain.md 1.2; reference data, so configuration). */
@ConfigMapping(prefix = "birth.workflows")
public interface Needs {

    /**
     * For items of cases that were told nothing: letters of items whose result must be there, {@code ID_NUMBER}, {@code CONSENT};
     * nothing for most. A case of today is told by its edition of the catalogue.
     */
    Map<String, List<String>> beforeAsking();

    /** What may come after asking, but without which the item is cancelled. */
    Map<String, List<String>> beforeCompleting();

    /** Items that only a living child needs (domain.md 3.6), those of the catalogue's column {@code endsAtDeath}. */
    Set<String> endedByDeath();

    /** Items that are told of the death: they go on, or what they ordered must be stopped (domain.md 3.6). */
    Set<String> toldOfDeath();
}
