package birth.application.reference;

import birth.application.Item;
import birth.application.unit.OpeningHours;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether a proposed content can be used at all; every fault at once. */
@ApplicationScoped
class ReferenceContent {

    private final ParameterCatalogue parameters;

    ReferenceContent(ParameterCatalogue parameters) {
        this.parameters = parameters;
    }

    List<FieldError> faults(ReferenceKind kind, String key, JsonNode content) {
        return switch (kind) {
            case CALENDAR -> calendar(key, content.path("days"));
            case PARAMETER -> parameter(key, content.path("value").asText());
            case DIRECTORY -> office(key, content);
            default ->
                content.isEmpty()
                        ? List.of(fault("content", "CONTENT_EMPTY", "内容为空", "请填写要发布的内容"))
                        : List.<FieldError>of();
        };
    }

    private List<FieldError> parameter(String key, String value) {
        return parameters
                .of(key)
                .map(known -> known.accepts(value)
                        ? List.<FieldError>of()
                        : List.of(fault(
                                "content.value",
                                "VALUE_WRONG",
                                known.meaning() + "的值不对",
                                known.type().equals("flag") ? "请填 true 或 false" : "请填不带小数的数字")))
                .orElseGet(() -> List.of(fault("key", "PARAMETER_UNKNOWN", "没有这个参数", "请从参数清单中选择")));
    }

    private static List<FieldError> office(String key, JsonNode content) {
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
        return faults;
    }

    private static List<FieldError> calendar(String year, JsonNode days) {
        if (!year.matches("20\\d\\d")) {
            return List.of(fault("key", "YEAR_WRONG", "年份不对", "请填四位年份，如 2027"));
        }
        var faults = new ArrayList<FieldError>();
        if (days.isEmpty()) {
            faults.add(fault("content.days", "DAYS_MISSING", "没有放假或上班的日子", "请按国务院办公厅通知逐日填写"));
        }
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < days.size(); i++) {
            day(Integer.parseInt(year), days.get(i), "content.days[" + i + "]", seen, faults);
        }
        return faults;
    }

    private static void day(int year, JsonNode day, String field, HashSet<LocalDate> seen, List<FieldError> faults) {
        var kind = day.path("kind").asText();
        if (!kind.equals("off") && !kind.equals("work")) {
            faults.add(fault(field + ".kind", "KIND_WRONG", "须说明放假还是上班", "放假填 off，调休上班填 work"));
        }
        if (day.path("holiday").asText().isBlank()
                || day.path("holiday").asText().length() > 20) {
            faults.add(fault(field + ".holiday", "HOLIDAY_MISSING", "没有节日名称", "请填节日名称，如 国庆节"));
        }
        try {
            var date = LocalDate.parse(day.path("date").asText());
            if (date.isBefore(LocalDate.of(year - 1, 12, 25)) || date.isAfter(LocalDate.of(year + 1, 1, 7))) {
                faults.add(fault(field + ".date", "DATE_OUTSIDE", date + "不属于" + year + "年的通知", "请核对年份"));
            }
            if (!seen.add(date)) {
                faults.add(fault(field + ".date", "DATE_TWICE", date + "写了两次", "请只保留一行"));
            }
            if (kind.equals("work") && !isWeekend(date)) {
                faults.add(fault(field + ".date", "DATE_NO_WEEKEND", date + "不是周末，不会是调休上班日", "请核对日期"));
            }
        } catch (DateTimeParseException noDay) {
            faults.add(fault(field + ".date", "DATE_WRONG", "日期写法不对", "请写成 2027-01-01 的形式"));
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static FieldError fault(String field, String code, String message, String fix) {
        return new FieldError(field, code, message, fix);
    }
}
