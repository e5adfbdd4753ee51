package birth.application.paper;

import java.time.LocalDate;

/** Dates as formal papers write them. */
final class ChineseDate {

    private ChineseDate() {}

    static String of(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
