package birth.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Starts parts, a few at once, and waits until each is healthy. What it started it can take down again. */
final class Starter {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Processes processes;
    private final Health health;
    private final Layout layout;
    private final Screen screen;
    private final List<String> started = new ArrayList<>();
    private final ConcurrentSkipListSet<String> busy = new ConcurrentSkipListSet<>();
    private volatile boolean stopping;

    Starter(Stack stack, Processes processes, Screen screen) {
        this.layout = stack.layout();
        this.health = new Health(stack);
        this.processes = processes;
        this.screen = screen;
    }

    /** Starts all of them; every one that fails is told of, then it is a failure. */
    void start(List<? extends Part> parts) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            AtomicReference<Failure> first = new AtomicReference<>();
            List<Future<?>> work = new ArrayList<>();
            parts.forEach(part -> work.add(workers.submit(() -> start(part))));
            for (Future<?> each : work) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof Failure failure)) {
                        throw new IllegalStateException(e.getCause());
                    }
                    if (!first.compareAndSet(null, failure) && !stopping) {
                        screen.say(failure.getMessage());
                    }
                }
            }
            if (first.get() != null) {
                throw first.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            screen.live("");
        }
    }

    /** Takes down what was started here, the last first. */
    void undo() {
        List<String> mine;
        synchronized (this) {
            stopping = true;
            mine = new ArrayList<>(started);
        }
        for (int i = mine.size() - 1; i >= 0; i--) {
            processes.stop(mine.get(i));
        }
    }

    private void start(Part part) {
        long start = System.nanoTime();
        Launch launch = part.launch();
        boolean running = processes
                .running(part.name())
                .filter(record -> record.fingerprint().equals(launch.fingerprint()))
                .isPresent();
        if (!running) {
            processes.stop(part.name());
            part.prepare();
            launch(part.name(), launch);
        }
        busy.add(part.name());
        screen.live("waiting for " + String.join(", ", busy));
        if (!Wait.until(LIMIT, () -> stopping || dead(part) || health.of(part.name())) || stopping || dead(part)) {
            busy.remove(part.name());
            if (stopping) {
                throw interrupted();
            }
            throw new Failure(part.name()
                    + (dead(part) ? " died during start" : " is not ready after " + LIMIT.toMinutes() + " minutes")
                    + "; the end of " + layout.log(part.name()) + ":\n" + Tail.of(layout.log(part.name())));
        }
        part.furnish();
        busy.remove(part.name());
        if (!running) {
            screen.say("  %-24s ready in %s".formatted(part.name(), Screen.seconds(start)));
        }
        screen.live(busy.isEmpty() ? "" : "waiting for " + String.join(", ", busy));
    }

    private synchronized void launch(String name, Launch launch) {
        if (stopping) {
            throw interrupted();
        }
        started.add(name);
        processes.start(name, launch);
    }

    private static Failure interrupted() {
        return new Failure("Interrupted", Failure.INTERRUPTED);
    }

    private boolean dead(Part part) {
        return processes.running(part.name()).isEmpty();
    }
}
