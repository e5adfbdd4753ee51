package birth.local;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code down}: ends every process this stack started, those that depend on others first. */
final class Down {
    private static final List<String> LAST = List.of("kafka", "postgres");

    private final Stack stack;
    private final Screen screen;
    private final Processes processes;

    Down(Stack stack, Screen screen) {
        this.stack = stack;
        this.screen = screen;
        this.processes = new Processes(stack.layout());
    }

    void run() {
        try (Lock lock = Lock.take(stack.layout().home().resolve("lock"))) {
            long start = System.nanoTime();
            int count = stopEverything();
            screen.say(
                    count == 0
                            ? "Nothing is running"
                            : "Down: " + count + " processes stopped in " + Screen.seconds(start)
                                    + "; the data stays in " + stack.layout().data());
        }
    }

    /** @return how many were stopped */
    int stopEverything() {
        List<String> names = processes.names();
        screen.live(names.isEmpty() ? "" : "stopping " + names.size() + " processes");
        stop(names.stream().filter(name -> !LAST.contains(name)).toList());
        stop(names.stream().filter(LAST::contains).toList());
        screen.live("");
        return names.size();
    }

    private void stop(List<String> names) {
        try (ExecutorService workers = Executors.newCachedThreadPool()) {
            names.forEach(name -> workers.submit(() -> processes.stop(name)));
        }
    }
}
