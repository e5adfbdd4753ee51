package birth.application.casefile;

import birth.kit.time.WorkingDays;
import java.time.LocalDate;

/** Why a promised day is the one it is: the only place where a parent's date is explained (docs/protocol.md 8.4). */
final class DueWhy {

    private DueWhy() {}

    /** Null where nothing is promised. */
    static String of(LocalDate from, LocalDate due) {
        return from == null || due == null ? null : WorkingDays.published().explain(from, due);
    }
}
