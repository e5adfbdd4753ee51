package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** {@code status}: what runs, what should and does not. */
final class Status {
    private static final List<String> BELOW = List.of("postgres", "kafka", "connect", "keycloak");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");

    private final Stack stack;
    private final Screen screen;
    private final Processes processes;
    private final Health health;

    Status(Stack stack, Screen screen) {
        this.stack = stack;
        this.screen = screen;
        this.processes = new Processes(stack.layout());
        this.health = new Health(stack);
    }

    /** @return whether everything that was started still runs and is healthy */
    boolean run() {
        boolean good = true;
        List<String> known = processes.names();
        if (known.isEmpty()) {
            screen.say("Nothing is running. ./birth up starts it.");
            return false;
        }
        screen.say("%-24s %-28s %6s %8s %8s".formatted("name", "state", "port", "pid", "RSS MB"));
        for (String name : everyName()) {
            if (known.contains(name)) {
                good &= show(name, processes.find(name).orElseThrow());
            } else {
                screen.say(
                        "%-24s %-28s %6d".formatted(name, "down", stack.ports().of(name)));
            }
        }
        screen.say("%-24s %-28s %6s %8s %8d".formatted("total", "", "", "", megabytes()));
        showClock();
        return good;
    }

    long megabytes() {
        return processes.names().stream()
                .flatMap(name -> processes.running(name).stream())
                .mapToLong(record -> Kernel.residentMegabytes(record.pid()))
                .sum();
    }

    private boolean show(String name, ProcessRecord record) {
        boolean alive = record.alive();
        boolean healthy = alive && health.of(name);
        String state = healthy ? "up" : alive ? "up, not healthy" : "died, last heard " + lastWord(name);
        screen.say("%-24s %-28s %6d %8s %8s"
                .formatted(
                        name,
                        state,
                        stack.ports().of(name),
                        alive ? record.pid() : "-",
                        alive ? Kernel.residentMegabytes(record.pid()) : "-"));
        return healthy;
    }

    private void showClock() {
        Duration offset = ClockLine.offset(TextFile.read(stack.layout().clockFile()), Instant.now());
        if (!offset.isZero()) {
            screen.say("Business time is moved by " + offset + ": "
                    + MOMENT.format(Instant.now().plus(offset).atOffset(ClockLine.CHINA)));
        }
    }

    /** A process cannot say when it died; its log's last change is close. */
    private String lastWord(String name) {
        try {
            return MOMENT.format(Files.getLastModifiedTime(stack.layout().log(name))
                    .toInstant()
                    .atZone(ZoneId.systemDefault()));
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> everyName() {
        List<String> names = new ArrayList<>(BELOW);
        names.addAll(Service.NAMES);
        return names;
    }
}
