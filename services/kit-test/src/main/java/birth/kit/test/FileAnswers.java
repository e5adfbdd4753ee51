package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The contract of every office's port in file mode: a question is laid down once, and its result arrives as a file beside it. */
public final class FileAnswers {

    private static final String QUESTION = ".question.json";
    private static final String ANSWER = ".answer.json";

    private FileAnswers() {}

    /**
     * @param directory the exchange's, empty of this system's files
     * @param port asks the same question each time; false while there is no answer
     * @param answer what the other side lays down
     */
    public static void arrive(Path directory, String system, Supplier<Boolean> port, String answer) {
        assertThat(port.get()).as("before the other side has looked").isFalse();
        assertThat(port.get()).isFalse();
        var questions = in(directory.resolve(system));
        assertThat(questions).singleElement().asString().endsWith(QUESTION);
        lay(directory.resolve(system), questions.getFirst().replace(QUESTION, ANSWER), answer);
        assertThat(port.get()).as("when the answer is there").isTrue();
        assertThat(port.get()).as("asked once more").isTrue();
        assertThat(in(directory.resolve(system))).hasSize(2);
    }

    private static List<String> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void lay(Path folder, String name, String answer) {
        try {
            Files.writeString(folder.resolve(name), answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
