package birth.casework.outside;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Questions and answers as files: {@code <system>/<key>.question.json} is written here, {@code <system>/<key>.answer.json}
 * by the other side. The directory lies within the office's own network; whoever operates it empties it.
 */
@ApplicationScoped
public class FileExchange {

    private final Path directory;
    private final ObjectMapper json;

    public FileExchange(@ConfigProperty(name = "birth.file-exchange.directory") Path directory, ObjectMapper json) {
        this.directory = directory;
        this.json = json;
    }

    /** Empty while there is no answer; the question is laid down once, and again when it has become another one. */
    public <T> Optional<T> ask(String system, String key, Object question, Class<T> answer) {
        try {
            var folder = Files.createDirectories(directory.resolve(system));
            lay(folder.resolve(key + ".question.json"), question);
            return Optional.of(json.readValue(Files.readAllBytes(folder.resolve(key + ".answer.json")), answer));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            // Jackson's and the file system's texts may quote the answer.
            throw new IllegalStateException("The answer of " + system + " cannot be exchanged");
        }
    }

    private void lay(Path file, Object question) throws IOException {
        var text = json.writeValueAsBytes(question);
        if (Files.notExists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
            var draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
            Files.write(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
