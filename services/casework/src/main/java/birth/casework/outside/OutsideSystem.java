package birth.casework.outside;

import java.util.Map;

/**
 * A system beyond this office, as its calls, tickets and clerks name it.
 *
 * @param code stable, e.g. {@code card-centre}
 * @param name in Chinese, for the clerk
 * @param words what the fields of its answers are called
 */
public record OutsideSystem(String code, String name, Map<String, String> words) {

    String word(String field) {
        return words.getOrDefault(field, field);
    }
}
