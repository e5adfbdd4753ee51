package birth.application.reference;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import birth.kit.reference.CalendarContent;
import birth.kit.time.YearNotice;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The notice of one year (domain.md 4.3): days off and make-up days, each once. */
@ApplicationScoped
class CalendarRule implements ContentRule {

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.CALENDAR;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return YearNotice.shipped().stream()
                .map(notice -> ShippedEdition.of(
                        String.valueOf(notice.year()), notice.year() + "年放假安排", () -> CalendarContent.of(notice)))
                .toList();
    }

    @Override
    public List<FieldError> faults(String year, JsonNode content, LocalDate validFrom) {
        var days = content.path("days");
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
}
