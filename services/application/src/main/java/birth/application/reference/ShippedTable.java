package birth.application.reference;

import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables this service ships as the first edition of a code list or of texts, and that later editions replace by date. The
 * first nine are the lists of code/codes.csv.
 */
public enum ShippedTable {
    SEX,
    MARITAL,
    ETHNICITY,
    RELATION,
    COUNTRY,
    PAPER,
    EDUCATION,
    CHANNEL,
    BANK,
    REGIONS(ReferenceKind.CODE_LIST, "regions", "code/regions.csv"),
    CLOSED_REGIONS(ReferenceKind.CODE_LIST, "closed-regions", "code/closed-regions.csv"),
    VERIFIED_CREDIT_CODES(ReferenceKind.CODE_LIST, "verified-credit-codes", "code/verified-credit-codes.csv"),
    REASONS(ReferenceKind.CODE_LIST, "reasons", "reasons.csv"),
    /** Casework reads the columns {@code items} to {@code defect} of the same edition. */
    DEFECTS(ReferenceKind.CODE_LIST, "defects", "defects.csv", "items", "from", "until", "defect"),
    RULE_TEXTS(ReferenceKind.TEMPLATE, "rule-texts", "rule-texts.csv"),
    LEGAL_BASIS(ReferenceKind.TEMPLATE, "legal-basis", "paper/legal-basis.csv"),
    REMEDIES(ReferenceKind.TEMPLATE, "remedies", "paper/remedies.csv");

    private final ReferenceKind kind;
    private final String key;
    private final CsvTable shipped;
    private final String[] othersColumns;

    ShippedTable() {
        this.kind = ReferenceKind.CODE_LIST;
        this.key = name().toLowerCase(Locale.ROOT);
        this.shipped = CsvTable.shipped(ShippedTable.class, "code/codes.csv")
                .where("list", key)
                .withoutFirst();
        this.othersColumns = new String[0];
    }

    ShippedTable(ReferenceKind kind, String key, String file, String... othersColumns) {
        this.kind = kind;
        this.key = key;
        this.shipped = CsvTable.shipped(ShippedTable.class, file);
        this.othersColumns = othersColumns;
    }

    /** The table and its editions, each read once. */
    public <T> Dated<T> read(Function<CsvTable, T> reader) {
        return Dated.table(kind.label(), key, shipped, reader);
    }

    static List<String> keys(ReferenceKind kind) {
        return Arrays.stream(values())
                .filter(table -> table.kind == kind)
                .map(table -> table.key)
                .toList();
    }

    public static Optional<ShippedTable> of(ReferenceKind kind, String key) {
        return Arrays.stream(values())
                .filter(table -> table.kind == kind && table.key.equals(key))
                .findFirst();
    }

    CsvTable on(LocalDate day) {
        return read(Function.identity()).on(day);
    }

    CsvTable shipped() {
        return shipped;
    }

    /** Columns of the same edition that another service reads; none may be missing or empty, but the last day. */
    String[] othersColumns() {
        return othersColumns;
    }
}
