package birth.application.form;

import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The 8,105 characters a name may use (General Standard Chinese Characters, 2013); some lie beyond U+FFFF. */
@ApplicationScoped
public class GeneralCharacters {

    private static final int MIDDLE_DOT = 0x00B7;

    private final Set<Integer> characters =
            CsvTable.lines(GeneralCharacters.class, "general-standard-characters.txt").stream()
                    .map(line -> line.codePointAt(0))
                    .collect(Collectors.toUnmodifiableSet());

    /** The characters of the text that are outside the table, in order; the middle dot of minority names is allowed. */
    public String outside(String text) {
        return text.codePoints()
                .filter(c -> c != MIDDLE_DOT && !characters.contains(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    public int size() {
        return characters.size();
    }
}
