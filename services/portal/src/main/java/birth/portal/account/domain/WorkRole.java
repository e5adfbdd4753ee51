package birth.portal.account.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A role of those who work here (docs/protocol.md 6). Parents and their proxies come by other ways, services have their own.
 *
 * @param name e.g. {@code clerk:vaccination}
 */
public record WorkRole(String name) {

    private static final List<String> DEPARTMENTS = List.of(
            "birth-certificate", "vaccination", "household-registration", "medical-insurance", "social-security-card");
    private static final List<String> OF_A_DEPARTMENT = List.of("clerk", "supervisor");
    private static final Set<String> ALONE = Set.of("administrator", "security", "auditor");

    /** In the order in which they are offered. */
    public static final List<WorkRole> ALL = all();

    public static Optional<WorkRole> of(String name) {
        return ALL.stream().filter(role -> role.name.equals(name)).findFirst();
    }

    /** Whose units the role works at; a hospital's staff record deliveries for the certificate office. */
    public Optional<String> department() {
        if (name.equals("hospital")) {
            return Optional.of("birth-certificate");
        }
        var colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(name.substring(colon + 1));
    }

    /** Works for every department of a unit. */
    public boolean isCounter() {
        return name.equals("counter");
    }

    /** System, security and audit are three persons' work, and nobody's who decides cases (domain.md 8.2, 三员分立). */
    public boolean standsAlone() {
        return ALONE.contains(name);
    }

    /** Fills in with the families of one township, and has no unit of its own (domain.md 5, 帮办代办). */
    public boolean isHelper() {
        return name.equals("helper");
    }

    public boolean needsUnit() {
        return isCounter() || department().isPresent();
    }

    public boolean needsRegion() {
        return !standsAlone();
    }

    private static List<WorkRole> all() {
        var names = new ArrayList<>(List.of("hospital"));
        OF_A_DEPARTMENT.forEach(kind -> DEPARTMENTS.forEach(department -> names.add(kind + ":" + department)));
        names.addAll(List.of("counter", "helper", "province-desk", "administrator", "security", "auditor"));
        return names.stream().map(WorkRole::new).toList();
    }
}
