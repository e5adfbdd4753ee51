package birth.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the services themselves warned of, so that who reads of a failed test sees it without the machine it failed on. */
final class Complaints {
    private static final int MOST = 30;
    private static final int WIDTH = 300;

    private Complaints() {}

    /** The last of each service's own warnings and errors, as {@code service: time level message}. */
    static List<String> of(Layout layout) {
        return Service.NAMES.stream()
                .flatMap(name -> of(layout.log(name)).map(line -> name + ": " + line))
                .toList();
    }

    private static Stream<String> of(Path log) {
        if (!Files.exists(log)) {
            return Stream.empty();
        }
        try {
            List<String> own = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                    .filter(LogLine::isOwnWarning)
                    .map(LogLine::readable)
                    .toList();
            return own.stream()
                    .skip(Math.max(0, own.size() - MOST))
                    .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line);
        } catch (IOException unreadable) {
            return Stream.of("(its log cannot be read: " + unreadable.getMessage() + ")");
        }
    }
}
