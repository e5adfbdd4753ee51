package birth.application.form;

import birth.application.Item;
import birth.application.code.CodeList;
import birth.application.code.Regions;
import birth.application.realname.Person;
import birth.application.unit.UnitDirectory;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A form as it is read on paper: what was filled in, in the words of the field table; numbers of persons masked (domain.md 8.3). */
@ApplicationScoped
public class FormWords {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("mother", "母亲"),
            Map.entry("father", "父亲"),
            Map.entry("marriage", "婚姻登记"),
            Map.entry("unable", "不能到场办理的一方"),
            Map.entry("hukou", "落户"),
            Map.entry("vacc", "预防接种"),
            Map.entry("ins", "医疗保险"),
            Map.entry("card", "社会保障卡"),
            Map.entry("pay", "收款账户"),
            Map.entry("mail", "证件收取"),
            Map.entry("notify", "消息通知"),
            Map.entry("items", "联办事项"));

    private static final Map<String, CodeList> CODES = Map.of(
            "ethnicity", CodeList.ETHNICITY,
            "nationality", CodeList.COUNTRY,
            "relation", CodeList.RELATION,
            "maritalStatus", CodeList.MARITAL,
            "education", CodeList.EDUCATION,
            "idType", CodeList.PAPER,
            "channels", CodeList.CHANNEL);

    private static final Map<String, String> FOLLOW = Map.of("F", "随父", "M", "随母", "G", "随祖父母或外祖父母");

    private static final Map<String, String> PARENT = Map.of("F", "父亲", "M", "母亲");
    private static final Map<String, String> UNABLE = Map.of("DEAD", "去世", "MISSING", "失踪", "CUSTODY", "被羁押或服刑");

    private final FieldCatalogue catalogue;
    private final UnitDirectory units;
    private final ObjectMapper json;
    private final BusinessClock clock;

    FormWords(FieldCatalogue catalogue, UnitDirectory units, ObjectMapper json, BusinessClock clock) {
        this.catalogue = catalogue;
        this.units = units;
        this.json = json;
        this.clock = clock;
    }

    /** @param lines label and value, in the order of the field table */
    public record Section(String title, List<Map.Entry<String, String>> lines) {}

    /** Only what is filled in; consents, declarations and the proxy are papers of their own. */
    public List<Section> of(Form form, Person mother) {
        var document = json.<JsonNode>valueToTree(form);
        var sections = new ArrayList<Section>();
        for (int i = 0; i < form.children().size(); i++) {
            var position = i;
            var lines = catalogue.fields().stream()
                    .filter(field -> field.isParents() && field.isPerChild())
                    .filter(field -> !field.isOfHospital())
                    .flatMap(field -> line(field, document.at(field.inForm(position))).stream())
                    .toList();
            sections.add(new Section("孩子" + (form.children().size() == 1 ? "" : String.valueOf(i + 1)), lines));
        }
        var rest = new LinkedHashMap<String, List<Map.Entry<String, String>>>();
        rest.put(
                "mother",
                new ArrayList<>(
                        List.of(Map.entry("姓名", mother.name()), Map.entry("证件号码", Masking.idNumber(mother.idNo())))));
        catalogue.fields().stream()
                .filter(field -> field.isParents() && !field.isPerChild())
                .filter(field -> TITLES.containsKey(part(field)))
                .forEach(field -> line(field, document.at(field.inForm(0)))
                        .forEach(line -> rest.computeIfAbsent(part(field), absent -> new ArrayList<>())
                                .add(line)));
        rest.forEach((part, lines) -> sections.add(new Section(TITLES.get(part), lines)));
        return sections;
    }

    private static String part(Field field) {
        return field.key().substring(0, field.key().indexOf('.'));
    }

    private List<Map.Entry<String, String>> line(Field field, JsonNode value) {
        return isBlank(value) ? List.of() : List.of(Map.entry(field.label(), words(field.key(), value)));
    }

    private static boolean isBlank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isContainerNode() ? value.isEmpty() : value.asText().isEmpty());
    }

    private String words(String key, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> words(key, one))
                    .collect(Collectors.joining("、"));
        }
        return value.isBoolean()
                ? value.asBoolean() ? "是" : "否"
                : words(key, key.substring(key.lastIndexOf('.') + 1), value.asText());
    }

    private String words(String key, String name, String text) {
        if (CODES.containsKey(name)) {
            return CODES.get(name).name(text, LocalDate.now(clock));
        }
        return switch (name) {
            case "region", "hukouRegion", "township" -> Regions.published().name(text);
            case "idNo", "householderId" -> Masking.idNumber(text);
            case "account" -> Masking.bankAccount(text);
            case "follow" -> FOLLOW.getOrDefault(text, text);
            case "parent" -> PARENT.getOrDefault(text, text);
            case "reason" -> UNABLE.getOrDefault(text, text);
            case "clinic" -> units.find(Item.V, text).map(unit -> unit.name()).orElse(text);
            case "bank" -> key.equals("card.bank") ? CodeList.BANK.name(text, LocalDate.now(clock)) : text;
            case "selected" -> Item.of(text).map(Item::label).orElse(text);
            case "refusal" -> InsuranceRefusal.valueOf(text).words();
            default -> text;
        };
    }
}
