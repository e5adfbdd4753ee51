package birth.kit.reference;

import birth.kit.event.UnusableMessage;
import birth.kit.time.YearNotice;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.StreamSupport;

/** A calendar's content: {@code {"days": [{"date", "kind": "off" or "work", "holiday"}]}}; the key is the year. */
public final class CalendarContent {

    private CalendarContent() {}

    static YearNotice notice(ReferenceSet set) {
        return notice(set.key(), set.content());
    }

    /** @throws UnusableMessage when it is no notice */
    public static YearNotice notice(String year, JsonNode content) {
        try {
            return new YearNotice(
                    Integer.parseInt(year),
                    StreamSupport.stream(content.path("days").spliterator(), false)
                            .map(CalendarContent::day)
                            .toList());
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new UnusableMessage("The calendar " + year + " cannot be read");
        }
    }

    /** As a notice is published. */
    public static ObjectNode of(YearNotice notice) {
        var content = JsonNodeFactory.instance.objectNode();
        var days = content.putArray("days");
        notice.days().forEach(day -> days.addObject()
                .put("date", day.date().toString())
                .put("kind", day.off() ? "off" : "work")
                .put("holiday", day.holiday()));
        return content;
    }

    private static YearNotice.Day day(JsonNode day) {
        var kind = day.path("kind").asText();
        if (!kind.equals("off") && !kind.equals("work")) {
            throw new UnusableMessage("A day of a calendar is neither off nor work");
        }
        return new YearNotice.Day(
                LocalDate.parse(day.path("date").asText()),
                kind.equals("off"),
                day.path("holiday").asText());
    }
}
