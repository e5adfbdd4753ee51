package birth.application.casefile;

import birth.kit.time.Standstill;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days on which a case's clock stood because of one of its items. */
@Embeddable
class CaseStandstill {

    private String itemId;
    private LocalDate fromDay;
    private LocalDate untilDay;

    protected CaseStandstill() {}

    CaseStandstill(String itemId, LocalDate day) {
        this.itemId = itemId;
        this.fromDay = day;
    }

    boolean isOpenFor(String item) {
        return untilDay == null && itemId.equals(item);
    }

    void end(LocalDate day) {
        untilDay = day;
    }

    Standstill days() {
        return new Standstill(fromDay, untilDay);
    }
}
