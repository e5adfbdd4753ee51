package birth.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a process is started.
 *
 * @param program fingerprint of the program's files, where they change between builds
 * @param stopSignal TERM, or INT for PostgreSQL's fast shutdown
 */
record Launch(List<String> command, Map<String, String> environment, String program, String stopSignal) {

    Launch(List<String> command, Map<String, String> environment) {
        this(command, environment, "", "TERM");
    }

    String fingerprint() {
        return Fingerprint.of(command + "\n" + new TreeMap<>(environment) + "\n" + program);
    }
}
