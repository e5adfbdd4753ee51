package birth.application.casefile;

import birth.application.Item;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something happened that the family may have to know; fired in the transaction in which it happens.
 *
 * @param cause what it is told by, the same however often it comes
 * @param until last day for the parents' answer, planned end of a special procedure, or the day of a reminder
 * @param text the line of the timeline; null for a reminder, which has none
 */
public record TimelineWritten(
        String cause,
        CaseFile file,
        Integer childIndex,
        Item item,
        Instant at,
        String code,
        String text,
        LocalDate dueOn,
        LocalDate countedFrom,
        LocalDate until,
        String reasonCode,
        String decisionId) {

    static TimelineWritten ofCase(CaseFile file, TimelineEntry entry) {
        return new TimelineWritten(
                "timeline:" + entry.id(),
                file,
                null,
                null,
                entry.at(),
                entry.code(),
                entry.text(),
                null,
                null,
                null,
                null,
                null);
    }

    static TimelineWritten ofItem(CaseItem item, TimelineEntry entry) {
        return new TimelineWritten(
                "timeline:" + entry.id(),
                item.caseFile(),
                item.childIndex(),
                item.item(),
                entry.at(),
                entry.code(),
                entry.text(),
                entry.dueOn(),
                entry.countedFrom(),
                item.supplyBy() == null ? item.waitUntil() : item.supplyBy(),
                item.reasonCode(),
                item.told().decisionId());
    }

    static TimelineWritten reminder(CaseItem item, Instant at, String code, LocalDate day) {
        return new TimelineWritten(
                "reminder:" + item.id() + ":" + code + ":" + day,
                item.caseFile(),
                item.childIndex(),
                item.item(),
                at,
                code,
                null,
                null,
                null,
                day,
                null,
                null);
    }

    /** Something that only the calendar has brought about; the case is added once it is locked. */
    public static TimelineWritten byDay(
            String cause,
            DatedItems.Dated item,
            Instant at,
            String code,
            LocalDate due,
            LocalDate from,
            LocalDate until) {
        return new TimelineWritten(
                cause, null, item.childIndex(), item.item(), at, code, null, due, from, until, null, null);
    }

    public TimelineWritten of(CaseFile locked) {
        return new TimelineWritten(
                cause, locked, childIndex, item, at, code, text, dueOn, countedFrom, until, reasonCode, decisionId);
    }
}
