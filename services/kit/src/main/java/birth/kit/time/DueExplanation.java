package birth.kit.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what lies between a start and a due day: holidays, weekends, make-up days, and years whose notice is missing. */
final class DueExplanation {

    private static final String PLAIN = "期间均为工作日";

    private DueExplanation() {}

    static String of(WorkingDays calendar, LocalDate start, LocalDate due) {
        var holidays = new LinkedHashMap<String, Integer>();
        var makeUp = new ArrayList<String>();
        var weekend = 0;
        for (var day = start.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            var special = calendar.special(day);
            if (special != null && special.off()) {
                holidays.merge(shortName(special.holiday()), 1, Integer::sum);
            } else if (special != null && WorkingDays.isWeekend(day)) {
                makeUp.add(inWords(day) + "调休上班");
            } else if (WorkingDays.isWeekend(day)) {
                weekend++;
            }
        }
        var parts = new ArrayList<String>();
        holidays.forEach((holiday, days) -> parts.add("含" + holiday + days + "天假"));
        if (weekend > 0) {
            parts.add("含周末" + weekend + "天");
        }
        parts.addAll(makeUp);
        var unknown = calendar.provisionalYears(start, due);
        if (!unknown.isEmpty()) {
            parts.add(unknown.stream().map(year -> year + "年").collect(Collectors.joining("、")) + "放假安排未公布，暂定");
        }
        return parts.isEmpty() ? PLAIN : String.join("，", List.copyOf(parts));
    }

    /** 国庆节 is 国庆 in everyday speech, but 春节 stays 春节. */
    private static String shortName(String holiday) {
        return holiday.equals("春节") ? holiday : holiday.replace("节", "");
    }

    private static String inWords(LocalDate day) {
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日（" + weekday + "）";
    }
}
