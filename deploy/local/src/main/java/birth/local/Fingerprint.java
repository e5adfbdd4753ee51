package birth.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SHA-256 of a text or of the sources under some folders: the same fingerprint, the same thing. Hidden files are what tools leave behind. */
final class Fingerprint {
    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "dist");
    /** Below a module: its tests, and what the portal's build writes there from the contracts. */
    private static final List<Path> NOT_OF_THE_MODULE = List.of(Path.of("src/test"), Path.of("src/shared/api/doors"));

    private Fingerprint() {}

    static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of every source file's path and content below the given files and folders. */
    static String ofSources(Stream<Path> roots) {
        MessageDigest digest = digest();
        roots.sorted().flatMap(Fingerprint::sources).forEach(file -> {
            digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(content(file));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<Path> sources(Path root) {
        try {
            String name = root.getFileName().toString();
            if (name.startsWith(".")
                    || NOT_SOURCES.contains(name)
                    || NOT_OF_THE_MODULE.stream().anyMatch(root::endsWith)) {
                return Stream.empty();
            }
            if (Files.isRegularFile(root)) {
                return Stream.of(root);
            }
            if (!Files.isDirectory(root)) {
                return Stream.empty();
            }
            try (Stream<Path> children = Files.list(root)) {
                return children.sorted().toList().stream().flatMap(Fingerprint::sources);
            }
        } catch (IOException e) {
            throw new Failure("Cannot read " + root + ": " + e.getMessage());
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e.getMessage());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
