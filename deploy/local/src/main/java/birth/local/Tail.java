package birth.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log. */
final class Tail {
    private static final int LINES = 20;
    private static final int WIDTH = 400;

    private Tail() {}

    static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .map(LogLine::readable)
                    .map(line -> "    " + (line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "    (no log)";
        }
    }
}
