package birth.contracts;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Case numbers as domain.md 6.10 has them. */
final class CaseNumbers {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("\\b\\d{20}[0-9A-Z]\\b");

    private CaseNumbers() {}

    static Set<String> in(String text) {
        var found = new TreeSet<String>();
        SHAPE.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    /** ISO 7064 MOD 37,36: the sum over all characters, the check included, is 1 modulo 36. */
    static boolean checks(String caseNo) {
        int product = 36;
        for (char c : caseNo.substring(0, caseNo.length() - 1).toCharArray()) {
            int sum = (product + ALPHABET.indexOf(c)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return (product + ALPHABET.indexOf(caseNo.charAt(caseNo.length() - 1))) % 36 == 1;
    }
}
