package birth.application.projection;

import birth.application.Item;
import birth.kit.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An event the asking department knows of, e.g. {@code B.1.4}: item B, attempt 1, sequence 4. */
public record Seen(Item item, int attempt, long sequence) {

    private static final Pattern SHAPE = Pattern.compile("([BVHICRGSTM])\\.([1-9]\\d{0,4})\\.([1-9]\\d{0,8})");

    /** @param text comma separated; null or blank is none */
    public static List<Seen> parse(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Seen::one).toList();
    }

    private static Seen one(String text) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches()) {
            throw Refusal.malformed("SEEN_MALFORMED", "参数 seen 应为 事项.次数.序号，例如 B.1.4。", List.of());
        }
        return new Seen(Item.valueOf(match.group(1)), Integer.parseInt(match.group(2)), Long.parseLong(match.group(3)));
    }
}
