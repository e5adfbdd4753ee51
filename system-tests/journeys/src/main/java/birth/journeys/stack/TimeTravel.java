package birth.journeys.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The stack's business time, moved to a moment from which it runs on, until it is put back. */
public final class TimeTravel implements AutoCloseable {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** @param moment Beijing time, e.g. {@code 2026-11-03T10:05} */
    public void to(String moment) {
        write("offset "
                + Duration.between(Instant.now(), LocalDateTime.parse(moment).toInstant(BEIJING)));
    }

    /** Real time again. */
    @Override
    public void close() {
        write("");
    }

    private static void write(String line) {
        var file = Path.of(Stack.clockFile());
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), line);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        untilSeen();
    }

    /**
     * The services look at the file every 50 ms; after twice that all of them have seen it. A bare park would not do: an HTTP
     * client that waited before can leave its permit behind, and then the park ends at once.
     */
    private static void untilSeen() {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
                .join();
    }
}
