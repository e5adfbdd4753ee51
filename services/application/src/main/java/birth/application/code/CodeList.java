package birth.application.code;

import birth.application.CsvResource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The small code lists of the form (domain.md 6.9): table code/codes.csv, each code with the days it is in force. */
public enum CodeList {
    /** GB/T 2261.1. */
    SEX,
    /** GB/T 2261.2. */
    MARITAL,
    /** GB/T 3304, and the police's 97 and 98. */
    ETHNICITY,
    /** GB/T 4761. */
    RELATION,
    /** GB/T 2659, three letters. */
    COUNTRY,
    /** Identity papers as in the health data standard. */
    PAPER,
    /** GB/T 4658. */
    EDUCATION,
    /** Ways to be told of news. */
    CHANNEL,
    /** Banks that make the card. */
    BANK;

    private final List<Code> codes;

    CodeList() {
        var name = name().toLowerCase(Locale.ROOT);
        codes = CsvResource.rows("code/codes.csv").stream()
                .filter(cells -> cells[0].equals(name))
                .map(cells -> new Code(cells[1], cells[2], Validity.of(cells[3], cells[4])))
                .toList();
    }

    public record Code(String code, String name, Validity validity) {}

    public boolean has(String code, LocalDate day) {
        return on(day).stream().anyMatch(one -> one.code().equals(code));
    }

    public List<Code> on(LocalDate day) {
        return codes.stream().filter(one -> one.validity().covers(day)).toList();
    }

    static Optional<CodeList> named(String name) {
        return Arrays.stream(values())
                .filter(list -> list.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
