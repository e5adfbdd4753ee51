package birth.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** {@code clock}: moves business time for every service of this stack. */
final class Clock {
    private static final String USAGE = "./birth clock [set 2026-11-30T09:00 | advance 1d | real]";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX");

    private final Path file;
    private final Screen screen;

    Clock(Path file, Screen screen) {
        this.file = file;
        this.screen = screen;
    }

    void run(List<String> arguments) {
        Instant now = Instant.now();
        Duration offset = ClockLine.offset(TextFile.read(file), now);
        switch (arguments.isEmpty() ? "show" : arguments.get(0)) {
            case "show" -> {}
            case "set" ->
                TextFile.write(file, ClockLine.reaching(ClockLine.moment(String.join("T", words(arguments))), now));
            case "advance" ->
                TextFile.write(
                        file,
                        ClockLine.of(
                                offset.plus(ClockLine.duration(words(arguments).get(0)))));
            case "real" -> TextFile.write(file, "");
            default -> throw new Failure("clock knows no '" + arguments.get(0) + "': " + USAGE, 2);
        }
        Duration moved = ClockLine.offset(TextFile.read(file), now);
        screen.say("Business time is " + MOMENT.format(now.plus(moved).atOffset(ClockLine.CHINA))
                + (moved.isZero() ? ", the real time" : ", moved by " + moved));
    }

    private static List<String> words(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new Failure("To when? " + USAGE, 2);
        }
        return arguments.subList(1, arguments.size());
    }
}
