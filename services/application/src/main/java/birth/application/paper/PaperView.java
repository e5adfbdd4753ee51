package birth.application.paper;

import birth.application.Item;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/** One line of the list of papers; the paper itself is at {@code /cases/{caseNo}/papers/{kind}/{ref}}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperView(
        PaperKind kind, String ref, String title, String number, Integer childIndex, Item item, OffsetDateTime at) {}
