package birth.casework.privacy;

import birth.kit.text.Masking;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a desk shows of numbers, phones, accounts and addresses until somebody asks for more (domain.md 8.3). */
public final class Masked {

    private record Mask(List<String> endings, UnaryOperator<String> of) {}

    private static final List<Mask> MASKS = List.of(
            new Mask(List.of("idno", "householderid"), Masking::idNumber),
            new Mask(List.of("mobile", "phone"), Masking::mobile),
            new Mask(List.of("account"), Masking::bankAccount),
            new Mask(List.of("address"), Masking::address));

    private Masked() {}

    public static Map<String, String> fields(Map<String, String> fields) {
        var masked = new TreeMap<String, String>();
        fields.forEach((key, value) -> masked.put(key, value(key, value)));
        return masked;
    }

    public static String value(String key, String value) {
        var lower = key.toLowerCase(Locale.ROOT);
        return value == null
                ? null
                : MASKS.stream()
                        .filter(mask -> mask.endings().stream().anyMatch(lower::endsWith))
                        .findFirst()
                        .map(mask -> mask.of().apply(value))
                        .orElse(value);
    }
}
