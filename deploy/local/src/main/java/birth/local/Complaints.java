package birth.local;

import java.util.List;

/** What the services themselves warned of, so that who reads of a failed test sees it without the machine it failed on. */
final class Complaints {
    private Complaints() {}

    /** The last of each service's own warnings and errors, as {@code service: time level message}. */
    static List<String> of(Layout layout) {
        return Service.NAMES.stream()
                .flatMap(name ->
                        Tail.lines(layout.log(name), LogLine::isOwnWarning).map(line -> name + ": " + line))
                .toList();
    }
}
