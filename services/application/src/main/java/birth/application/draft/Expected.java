package birth.application.draft;

import birth.application.birth.DeliveryRecord;
import java.time.LocalDate;

/** The birth a waiting draft is for: where and when it is expected (domain.md 3.1, step 1). */
record Expected(String institution, LocalDate dueOn) {

    private static final int EARLIEST_WEEKS_BEFORE = 20;
    private static final int LATEST_WEEKS_AFTER = 4;

    /** True when this record is beyond doubt the one awaited; otherwise the parents are asked. */
    boolean fits(DeliveryRecord record) {
        var bornOn =
                LocalDate.parse(record.liveChildren().getFirst().birthDateTime().substring(0, 10));
        return institution.equals(record.institution())
                && !bornOn.isBefore(dueOn.minusWeeks(EARLIEST_WEEKS_BEFORE))
                && !bornOn.isAfter(dueOn.plusWeeks(LATEST_WEEKS_AFTER));
    }
}
