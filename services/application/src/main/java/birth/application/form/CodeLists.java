package birth.application.form;

import java.util.Set;

/** The small code lists of domain.md 6.9 that the form uses. */
final class CodeLists {

    private static final Set<String> MARITAL = Set.of("10", "20", "21", "22", "23", "30", "40", "90");
    private static final Set<String> PAPERS = Set.of("01", "02", "03", "04", "06", "07", "99");

    private CodeLists() {}

    /** GB/T 3304: 01 to 56, and the police's 97 and 98. */
    static boolean isEthnicity(String code) {
        return code.matches("0[1-9]|[1-4]\\d|5[0-6]|97|98");
    }

    /** GB/T 2261.2. */
    static boolean isMaritalStatus(String code) {
        return MARITAL.contains(code);
    }

    static boolean isPaper(String code) {
        return PAPERS.contains(code);
    }

    /** County-level code of a known province. */
    static boolean isRegion(String code) {
        return code.matches("[1-9]\\d{5}") && CitizenId.isKnownProvince(code);
    }
}
