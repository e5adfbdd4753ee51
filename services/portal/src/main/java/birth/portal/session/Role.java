package birth.portal.session;

import java.util.Optional;
import java.util.Set;

/**
 * A role of this system (docs/protocol.md 6).
 *
 * @param kind e.g. {@code clerk}
 * @param department the department of a clerk or supervisor, else null
 */
public record Role(String kind, String department) {

    private static final Set<String> OF_PERSONS = Set.of(
            "parent",
            "hospital",
            "clerk",
            "supervisor",
            "counter",
            "province-desk",
            "helper",
            "administrator",
            "security",
            "auditor");

    /** Empty for the identity server's own roles. */
    static Optional<Role> of(String name) {
        var parts = name.split(":", 2);
        return OF_PERSONS.contains(parts[0])
                ? Optional.of(new Role(parts[0], parts.length == 2 ? parts[1] : null))
                : Optional.empty();
    }
}
