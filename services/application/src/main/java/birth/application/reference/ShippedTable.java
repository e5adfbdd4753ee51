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
    SEX("性别"),
    MARITAL("婚姻状况"),
    ETHNICITY("民族"),
    RELATION("与户主关系"),
    COUNTRY("国家和地区"),
    PAPER("证件种类"),
    EDUCATION("文化程度"),
    CHANNEL("通知渠道"),
    BANK("合作银行"),
    REGIONS(ReferenceKind.CODE_LIST, "regions", "code/regions.csv", "行政区划"),
    CLOSED_REGIONS(ReferenceKind.CODE_LIST, "closed-regions", "code/closed-regions.csv", "已撤销的行政区划"),
    VERIFIED_CREDIT_CODES(
            ReferenceKind.CODE_LIST, "verified-credit-codes", "code/verified-credit-codes.csv", "已核实的统一社会信用代码"),
    REASONS(ReferenceKind.CODE_LIST, "reasons", "reasons.csv", "办理原因"),
    /** Casework ships the columns {@code items} to {@code defect} too, for notices, and reads them in later editions. */
    DEFECTS(ReferenceKind.CODE_LIST, "defects", "defects.csv", "补正缺陷"),
    RULE_TEXTS(ReferenceKind.TEMPLATE, "rule-texts", "rule-texts.csv", "规则说明"),
    LEGAL_BASIS(ReferenceKind.TEMPLATE, "legal-basis", "paper/legal-basis.csv", "文书的法律依据"),
    REMEDIES(ReferenceKind.TEMPLATE, "remedies", "paper/remedies.csv", "文书的救济途径");

    private final ReferenceKind kind;
    private final String key;
    private final CsvTable shipped;
    private final String title;

    ShippedTable(String title) {
        this.kind = ReferenceKind.CODE_LIST;
        this.key = name().toLowerCase(Locale.ROOT);
        this.shipped = CsvTable.shipped(ShippedTable.class, "code/codes.csv")
                .where("list", key)
                .withoutFirst();
        this.title = title;
    }

    ShippedTable(ReferenceKind kind, String key, String file, String title) {
        this.kind = kind;
        this.key = key;
        this.shipped = CsvTable.shipped(ShippedTable.class, file);
        this.title = title;
    }

    /** The table and its editions, each read once. */
    public <T> Dated<T> read(Function<CsvTable, T> reader) {
        return Dated.table(kind.label(), key, shipped, reader);
    }

    /** The first edition of every table of the kind. */
    public static List<ShippedEdition> editions(ReferenceKind kind) {
        return Arrays.stream(values())
                .filter(table -> table.kind == kind)
                .map(table -> ShippedEdition.of(table.key, table.title, table.shipped::asContent))
                .toList();
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
}
