package birth.local;

import java.util.Map;

/** A text with {@code ${name}} places. */
final class Template {

    private Template() {}

    static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> each : values.entrySet()) {
            filled = filled.replace("${" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }
}
