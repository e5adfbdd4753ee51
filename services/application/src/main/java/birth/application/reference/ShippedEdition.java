package birth.application.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What this version ships under one key.
 *
 * @param name what a person calls it
 * @param unit of a number; null where there is none
 * @param validFrom its first day; null where it holds from ever
 * @param content in the shape in which a proposal has it
 */
public record ShippedEdition(String key, String name, String unit, LocalDate validFrom, Supplier<ObjectNode> content) {

    public static ShippedEdition of(String key, String name, Supplier<ObjectNode> content) {
        return new ShippedEdition(key, name, null, null, content);
    }
}
