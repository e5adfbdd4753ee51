package birth.application.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A formal paper as it is printed.
 *
 * @param signedBy the office that answers for it
 */
record Sheet(String title, String number, String addressee, List<Block> blocks, String signedBy, LocalDate date) {

    /** One piece of the body. */
    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    record Heading(String text) implements Block {}

    /** A label and what is said of it. */
    record Line(String label, String value) implements Block {}
}
