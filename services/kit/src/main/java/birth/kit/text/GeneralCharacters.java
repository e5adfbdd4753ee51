package birth.kit.text;

import java.util.Set;
import java.util.stream.Collectors;

/** The 8,105 characters a name may use (General Standard Chinese Characters, 2013); some lie beyond U+FFFF. */
public final class GeneralCharacters {

    private static final int MIDDLE_DOT = 0x00B7;

    private static final Set<Integer> TABLE =
            CsvTable.lines(GeneralCharacters.class, "general-standard-characters.txt").stream()
                    .map(line -> line.codePointAt(0))
                    .collect(Collectors.toUnmodifiableSet());

    private GeneralCharacters() {}

    /** The characters of the text that are outside the table, in order; the middle dot of minority names is allowed. */
    public static String outside(String text) {
        return text.codePoints()
                .filter(c -> c != MIDDLE_DOT && !TABLE.contains(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    public static int size() {
        return TABLE.size();
    }
}
