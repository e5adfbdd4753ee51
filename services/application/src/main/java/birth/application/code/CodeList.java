package birth.application.code;

import birth.application.reference.ShippedTable;
import birth.kit.reference.Dated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The small code lists of the form (domain.md 6.9): table code/codes.csv and its later editions, each code with the days
 * it is in force. */
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

    private final Dated<List<Code>> codes;

    CodeList() {
        codes = ShippedTable.valueOf(name())
                .read(table -> table.map(cells -> new Code(cells[0], cells[1], Validity.of(cells[2], cells[3]))));
    }

    public record Code(String code, String name, Validity validity) {}

    public boolean has(String code, LocalDate day) {
        return on(day).stream().anyMatch(one -> one.code().equals(code));
    }

    /** What the code stands for on that day; the code itself when the list does not know it. */
    public String name(String code, LocalDate day) {
        return on(day).stream()
                .filter(one -> one.code().equals(code))
                .map(Code::name)
                .findFirst()
                .orElse(code);
    }

    public List<Code> on(LocalDate day) {
        return codes.on(day).stream().filter(one -> one.validity().covers(day)).toList();
    }

    static Optional<CodeList> named(String name) {
        return Arrays.stream(values())
                .filter(list -> list.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
