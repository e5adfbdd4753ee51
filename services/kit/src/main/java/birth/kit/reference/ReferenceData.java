package birth.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reference data this service has heard of: what is in force on a day changes by date, without a rebuild. Answered from memory,
 * since every rule asks; what this process has heard is in the next answer, what another replica has heard a few seconds later.
 */
@ApplicationScoped
public class ReferenceData {

    private final WatchEditions editions;

    ReferenceData(WatchEditions editions) {
        this.editions = editions;
    }

    /** The set in force on that day; none where only what was shipped applies. */
    public Optional<ReferenceSet> inForce(String kind, String key, LocalDate day) {
        return editions.present().inForce(kind, key, day);
    }

    /** The set in force on that day of every key of a kind, in the order of the keys. */
    public List<ReferenceSet> allInForce(String kind, LocalDate day) {
        return editions.present().allInForce(kind, day);
    }

    /** The newest set of every key of a kind, in force already or later, in the order of the keys. */
    public List<ReferenceSet> newest(String kind) {
        return editions.present().newest(kind);
    }
}
