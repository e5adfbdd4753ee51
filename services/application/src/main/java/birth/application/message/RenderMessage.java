package birth.application.message;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseItem;
import birth.application.unit.UnitDirectory;
import birth.kit.text.CsvTable;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a message when it is read or sent. Its only values are an item, an office, its telephone and dates. */
@ApplicationScoped
class RenderMessage {

    static final List<String> VALUES = List.of("item", "office", "phone", "due", "from", "days", "why", "until");

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    private final Templates templates;
    private final UnitDirectory units;
    private final Map<Item, String[]> names = new EnumMap<>(Item.class);

    RenderMessage(Templates templates, UnitDirectory units) {
        this.templates = templates;
        this.units = units;
        CsvTable.shipped(RenderMessage.class, "message/item-names.csv")
                .rows()
                .forEach(cells -> names.put(Item.valueOf(cells[0]), cells));
    }

    /** {@code language} is the one the text is in, which may be Chinese although another was asked for. */
    record Rendered(Language language, boolean awaitingReview, String title, String text, String sms) {}

    Rendered render(Message message, CaseFile file, Language asked) {
        var template = templates
                .find(message.code(), message.audience(), dayOf(message))
                .orElseThrow();
        var language = template.in(asked).isPresent() ? asked : Language.ZH;
        var text = template.in(language).orElseThrow();
        var values = values(message, file, language);
        var child = child(message, file, language);
        return new Rendered(
                language,
                template.awaitsReview(language),
                child + fill(text.title(), values),
                child + fill(text.text(), values),
                text.sms() == null ? null : child + fill(text.sms(), values));
    }

    /** Twins are told apart by their order, never by a name (domain.md 3.5, 5). */
    private static String child(Message message, CaseFile file, Language language) {
        var several = file.items().stream().map(CaseItem::childIndex).distinct().count() > 1;
        return several
                ? message.childIndex()
                        .map(index -> ordinals(language).get(index - 1))
                        .orElse("")
                : "";
    }

    private static List<String> ordinals(Language language) {
        return switch (language) {
            case ZH -> List.of("第一个宝宝：", "第二个宝宝：", "第三个宝宝：", "第四个宝宝：", "第五个宝宝：", "第六个宝宝：");
            case EN ->
                List.of(
                        "First child: ",
                        "Second child: ",
                        "Third child: ",
                        "Fourth child: ",
                        "Fifth child: ",
                        "Sixth child: ");
            case KO -> List.of("첫째 아기: ", "둘째 아기: ", "셋째 아기: ", "넷째 아기: ", "다섯째 아기: ", "여섯째 아기: ");
        };
    }

    private Map<String, String> values(Message message, CaseFile file, Language language) {
        var values = new HashMap<String, String>();
        if (message.item() != null) {
            values.put("item", names.get(message.item())[1 + language.ordinal()]);
            message.childIndex()
                    .flatMap(child -> file.item(child, message.item()))
                    .map(CaseItem::unit)
                    .flatMap(unit -> units.find(message.item(), unit))
                    .ifPresent(unit -> {
                        values.put("office", unit.name());
                        values.put("phone", unit.phone());
                    });
        }
        if (message.dueOn() != null) {
            values.put("due", message.dueOn().toString());
        }
        if (message.dueOn() != null && message.countedFrom() != null) {
            values.put("from", message.countedFrom().toString());
            values.put("days", workingDays(message));
            values.put("why", WorkingDays.published().explain(message.countedFrom(), message.dueOn()));
        }
        if (message.untilOn() != null) {
            values.put("until", message.untilOn().toString());
        }
        return values;
    }

    private static LocalDate dayOf(Message message) {
        return message.createdAt().atZone(BusinessClock.ZONE).toLocalDate();
    }

    private static String workingDays(Message message) {
        return String.valueOf(WorkingDays.published()
                .between(message.countedFrom(), message.dueOn().plusDays(1)));
    }

    static String fill(String text, Map<String, String> values) {
        var kept = OPTIONAL.matcher(text)
                .replaceAll(part ->
                        VALUE.matcher(part.group(1)).results().allMatch(value -> values.containsKey(value.group(1)))
                                ? Matcher.quoteReplacement(part.group(1))
                                : "");
        return VALUE.matcher(kept)
                .replaceAll(value -> Matcher.quoteReplacement(values.getOrDefault(value.group(1), "—")));
    }
}
