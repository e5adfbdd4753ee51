package birth.simulator;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The citizen numbers of the invented, 900 to 999 of a county and a day, each drawn once. Kept in the file
 * {@code birth.population.memory}, a line {@code requestId number} each: a register that forgets at a restart would give out again
 * what the police have registered. Without the file they are kept as long as the program runs.
 */
@Singleton
class DrawnNumbers {

    private static final int FIRST = 900;
    private static final int LAST = 999;
    private static final int WITHOUT_CHECK = 17;
    private static final int WITHOUT_SEQUENCE = 14;

    private final Optional<Path> file;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, String> beforeTheStart = new HashMap<>();

    DrawnNumbers(@ConfigProperty(name = "birth.population.memory") Optional<Path> file) throws IOException {
        this.file = file;
        if (file.isPresent() && Files.exists(file.get())) {
            Files.readAllLines(file.get()).forEach(this::remember);
        }
    }

    private void remember(String line) {
        var requestId = line.substring(0, line.lastIndexOf(' '));
        var number = line.substring(line.lastIndexOf(' ') + 1);
        beforeTheStart.put(requestId, number);
        var sequence = Integer.parseInt(number.substring(WITHOUT_SEQUENCE, WITHOUT_CHECK));
        last.merge(series(number.substring(0, WITHOUT_SEQUENCE), sequence % 2 == 1), sequence, Math::max);
    }

    /**
     * @param prefix county and day of birth, 14 digits
     * @param odd the sequence of a male
     * @throws ClientErrorException 409 when the day's numbers have run out
     */
    synchronized String draw(String requestId, String prefix, boolean odd) {
        var remembered = beforeTheStart.remove(requestId);
        if (remembered != null) {
            return remembered;
        }
        int sequence = last.merge(series(prefix, odd), FIRST + (odd ? 1 : 0), (drawn, first) -> drawn + 2);
        if (sequence > LAST) {
            throw new ClientErrorException("range exhausted", 409);
        }
        var number = CitizenNumbers.complete(prefix + sequence);
        file.ifPresent(place -> write(place, requestId + " " + number + "\n"));
        return number;
    }

    private static String series(String prefix, boolean odd) {
        return prefix + (odd ? "m" : "f");
    }

    private static void write(Path place, String line) {
        try {
            Files.writeString(place, line, CREATE, APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException("The numbers drawn cannot be kept in " + place, full);
        }
    }
}
