package birth.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.TreeSet;

/** Small files, read whole and replaced in one step, so that no reader ever sees half of one. */
final class TextFile {

    private TextFile() {}

    /** The text, or an empty one when there is no such file. */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    static void write(Path file, String text) {
        write(file, text, "rw-r--r--");
    }

    static void write(Path file, Properties properties, String permissions) {
        StringBuilder text = new StringBuilder();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            text.append(name)
                    .append('=')
                    .append(properties.getProperty(name).replace("\\", "\\\\"))
                    .append('\n');
        }
        write(file, text.toString(), permissions);
    }

    private static void write(Path file, String text, String permissions) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            Files.writeString(fresh, text);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(permissions));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e.getMessage());
        }
    }
}
