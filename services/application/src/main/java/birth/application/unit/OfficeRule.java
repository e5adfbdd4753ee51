package birth.application.unit;

import static birth.application.reference.ContentRule.fault;
import static birth.application.reference.ContentRule.isDay;

import birth.application.Item;
import birth.application.reference.ContentRule;
import birth.application.reference.ReferenceKind;
import birth.application.reference.ShippedEdition;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An office of the directory needs region, name, telephone, hours that can be read, and townships of its own county. */
@ApplicationScoped
class OfficeRule implements ContentRule {

    private final UnitDirectory directory;

    OfficeRule(UnitDirectory directory) {
        this.directory = directory;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.DIRECTORY;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return directory.shipped().stream()
                .map(unit -> ShippedEdition.of(unit.item() + "." + unit.code(), unit.name(), () -> content(unit)))
                .toList();
    }

    private static ObjectNode content(Unit unit) {
        var content = JsonNodeFactory.instance
                .objectNode()
                .put("region", unit.region())
                .put("name", unit.name())
                .put("phone", unit.phone())
                .put("hours", unit.hours().written())
                .put("slotMinutes", unit.hours().slotMinutes())
                .put("capacity", unit.hours().capacity());
        list(content, "aliases", unit.aliases());
        list(content, "townships", unit.townships());
        return content;
    }

    private static void list(ObjectNode content, String part, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = content.putArray(part);
            texts.forEach(array::add);
        }
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        var faults = new ArrayList<FieldError>();
        if (Item.of(key.substring(0, 1)).isEmpty() || !key.matches("[A-Z]\\.[0-9A-Z]{6,18}")) {
            faults.add(fault("key", "OFFICE_WRONG", "单位的写法不对", "请写事项字母、点和单位代码，如 H.220502030000"));
        }
        if (!content.path("region").asText().matches("[1-9]\\d{5}")) {
            faults.add(fault("content.region", "REGION_WRONG", "行政区划代码不对", "请填六位县级代码，如 220502"));
        }
        for (var part : List.of("name", "phone")) {
            var text = content.path(part).asText();
            if (text.isBlank() || text.length() > 80) {
                faults.add(fault("content." + part, "TEXT_MISSING", "没有单位名称或电话", "请填写，不超过80字"));
            }
        }
        if (content.has("hours")
                && OpeningHours.of(
                                content.path("hours").asText(),
                                content.path("slotMinutes").asText(),
                                content.path("capacity").asText())
                        .isEmpty()) {
            faults.add(fault(
                    "content.hours",
                    "HOURS_WRONG",
                    "窗口开放时间的写法不对",
                    "hours 写如 08:30-11:30 13:30-16:30，slotMinutes 写每次分钟数，capacity 写同时接待的户数"));
        }
        for (var part : List.of("aliases", "townships")) {
            if (content.has(part) && !content.path(part).isArray()) {
                faults.add(fault("content." + part, "LIST_WRONG", part + " 须写成列表", "请写成 [\"…\", \"…\"]"));
            }
        }
        for (var township : content.path("townships")) {
            if (!township.asText().matches("\\d{9}")
                    || !township.asText().startsWith(content.path("region").asText())) {
                faults.add(fault(
                        "content.townships",
                        "TOWNSHIP_WRONG",
                        township.asText() + " 不是本县区的乡镇街道代码",
                        "请填九位代码，前六位与行政区划相同，如 220502003"));
            }
        }
        if (content.has("until") && !isDay(content.path("until").asText())) {
            faults.add(fault("content.until", "DATE_WRONG", "最后办公日的写法不对", "请写成 2027-01-01 的形式；继续办公的不填"));
        }
        return faults;
    }
}
