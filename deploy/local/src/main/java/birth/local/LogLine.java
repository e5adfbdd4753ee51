package birth.local;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a structured log as a person reads it: time, level, message, and the messages of the exceptions behind it. */
final class LogLine {
    private static final Pattern TIME = Pattern.compile("\"timestamp\":\"[^T]*T([0-9:]{8})");
    private static final Pattern LEVEL = Pattern.compile("\"level\":\"([A-Z]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern OWN_WARNING =
            Pattern.compile("\"loggerName\":\"birth\\.[^\"]*\",\"level\":\"(WARN|ERROR|FATAL)\"");

    private LogLine() {}

    /** A warning or an error that this project's code wrote, not one of its libraries. */
    static boolean isOwnWarning(String line) {
        return OWN_WARNING.matcher(line).find();
    }

    static String readable(String line) {
        if (!line.startsWith("{\"")) {
            return line;
        }
        List<String> messages = MESSAGE.matcher(line)
                .results()
                .map(match -> match.group(1).replace("\\n", " ").replace("\\\"", "\""))
                .distinct()
                .toList();
        return first(TIME, line) + " " + first(LEVEL, line) + " "
                + messages.stream().collect(Collectors.joining(" – because: "));
    }

    private static String first(Pattern pattern, String line) {
        return pattern.matcher(line)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElse("");
    }
}
