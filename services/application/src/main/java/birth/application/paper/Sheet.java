package birth.application.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A formal paper as it is printed.
 *
 * @param signedBy the office that answers for it
 */
record Sheet(String title, String number, String addressee, List<Block> blocks, String signedBy, LocalDate date) {

    /** One piece of the body. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@Type(Paragraph.class), @Type(Heading.class), @Type(Line.class), @Type(Fault.class)})
    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    record Heading(String text) implements Block {}

    /** A label and what is said of it. */
    record Line(String label, String value) implements Block {}

    /**
     * One fault of a notice.
     *
     * @param explanation the clerk's own words, or null
     */
    record Fault(int number, String field, String text, String fix, String explanation) implements Block {

        Fault explained(String words) {
            return new Fault(number, field, text, fix, words);
        }
    }

    /** @param words by the number of the fault */
    Sheet explained(Map<Integer, String> words) {
        var all = blocks.stream()
                .map(block -> block instanceof Fault fault ? fault.explained(words.get(fault.number())) : block)
                .toList();
        return new Sheet(title, number, addressee, all, signedBy, date);
    }
}
