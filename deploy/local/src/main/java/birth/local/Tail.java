package birth.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a log. */
final class Tail {
    private static final int LINES = 20;
    private static final int WIDTH = 400;

    private Tail() {}

    static String of(Path log) {
        return lines(log, any -> true).map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    /** The last of those lines that are wanted, each as a person reads it. */
    static Stream<String> lines(Path log, Predicate<String> wanted) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(wanted)
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .map(LogLine::readable)
                    .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line);
        } catch (IOException e) {
            return Stream.of("(no log)");
        }
    }
}
