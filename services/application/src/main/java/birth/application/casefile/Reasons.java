package birth.application.casefile;

import birth.application.reference.ShippedTable;
import birth.kit.reference.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reason code or a rule's id means to a parent, in neutral words (table reasons.csv). */
@ApplicationScoped
class Reasons {

    private final Dated<Map<String, String>> texts = ShippedTable.REASONS.read(
            table -> table.rows().stream().collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1])));

    /** Null for a code that says nothing to a parent. */
    String text(String code) {
        return code == null ? null : texts.present().get(code);
    }

    /** In brackets behind a sentence's subject; empty when the code says nothing to a parent. */
    String inBrackets(String code) {
        return Optional.ofNullable(text(code)).map(text -> "（" + text + "）").orElse("");
    }
}
