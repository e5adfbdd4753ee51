package birth.local;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

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
        return stopEverything(processes::stop);
    }

    /** For a stack nobody will use again: what keeps nothing itself need not finish what it is doing. */
    void abandon() {
        stopEverything(processes::end);
    }

    private int stopEverything(Consumer<String> dependent) {
        List<String> names = processes.names();
        screen.live(names.isEmpty() ? "" : "stopping " + names.size() + " processes");
        each(names.stream().filter(name -> !LAST.contains(name)).toList(), dependent);
        each(names.stream().filter(LAST::contains).toList(), processes::stop);
        screen.live("");
        return names.size();
    }

    private static void each(List<String> names, Consumer<String> act) {
        try (ExecutorService workers = Executors.newCachedThreadPool()) {
            names.forEach(name -> workers.submit(() -> act.accept(name)));
        }
    }
}
