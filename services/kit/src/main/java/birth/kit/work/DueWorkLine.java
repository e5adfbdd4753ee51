package birth.kit.work;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One kind of due work: takes what is due, does it on a few threads, puts off what failed. */
final class DueWorkLine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DueWorkLine.class);
    private static final int AT_ONCE = 20;
    private static final int THREADS = 4;

    private final String kind;
    private final DueWorkRows rows;
    private final Consumer<String> work;
    private final ExecutorService threads;

    DueWorkLine(String kind, DueWorkRows rows, Consumer<String> work) {
        this.kind = kind;
        this.rows = rows;
        this.work = work;
        this.threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name(kind + "-", 1).daemon().factory());
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    void doDue() {
        var loader = Thread.currentThread().getContextClassLoader();
        for (var due = rows.take(kind, AT_ONCE); !due.isEmpty(); due = rows.take(kind, AT_ONCE)) {
            due.stream()
                    .<Future<?>>map(piece -> threads.submit(() -> {
                        Thread.currentThread().setContextClassLoader(loader);
                        doOne(piece);
                    }))
                    .toList()
                    .forEach(DueWorkLine::await);
        }
    }

    private void doOne(DueWorkRows.Due due) {
        try {
            work.accept(due.key());
            rows.done(due);
        } catch (RuntimeException failed) {
            var pause = pause(due, failed);
            LOG.infof(
                    "%s of %s did not succeed (try %d: %s); next try in %s",
                    kind, due.key(), due.tries(), reason(failed), pause);
            LOG.debug("Cause", failed);
            rows.later(due, pause, reason(failed));
        }
    }

    private static Duration pause(DueWorkRows.Due due, RuntimeException failed) {
        return retryAfter(failed).orElseGet(() -> Duration.ofSeconds(Math.min(60, 1L << Math.min(due.tries() - 1, 6))));
    }

    private static Optional<Duration> retryAfter(RuntimeException failed) {
        return failed instanceof WebApplicationException answered
                ? Optional.ofNullable(answered.getResponse().getHeaderString("Retry-After"))
                        .filter(text -> text.matches("\\d{1,4}"))
                        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                : Optional.empty();
    }

    /** Status or kind of failure; no text from elsewhere, which might hold a person's data. */
    private static String reason(RuntimeException failed) {
        return failed instanceof WebApplicationException answered
                ? "HTTP " + answered.getResponse().getStatus()
                : failed.getClass().getSimpleName();
    }

    private static void await(Future<?> piece) {
        try {
            piece.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
