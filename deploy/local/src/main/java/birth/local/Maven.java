package birth.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Runs the project's Maven; what it prints goes to a log, what it does to a listener. */
final class Maven {
    private final Layout layout;
    private final Children children;

    Maven(Layout layout, Children children) {
        this.layout = layout;
        this.children = children;
    }

    private boolean attempt(
            String log, List<String> arguments, Map<String, String> environment, BiConsumer<String, Long> listener) {
        List<String> command =
                new ArrayList<>(List.of(layout.workspace().resolve("mvnw").toString(), "-B"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(layout.workspace().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(layout.logs());
            Process process = children.add(builder.start());
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                    var out = Files.newBufferedWriter(layout.log(log))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.write(line);
                    out.newLine();
                    listener.accept(line, Kernel.bytesWritten(process.pid()) / 1_000_000);
                }
            }
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new Failure("Cannot run Maven: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Offline where the same has succeeded before: with everything at hand that is quicker and needs no network. Else online at
     * once, so that nothing is begun twice.
     *
     * @param log name of the log
     * @param listener hears every line, and the megabytes written so far
     * @return whether Maven succeeded
     */
    boolean run(
            String log, List<String> arguments, Map<String, String> environment, BiConsumer<String, Long> listener) {
        Path succeeded = layout.built().resolve(log + ".succeeded");
        String now = Fingerprint.of(TextFile.read(layout.workspace().resolve("pom.xml")));
        List<String> offline = new ArrayList<>(List.of("-o"));
        offline.addAll(arguments);
        boolean atHand = TextFile.read(succeeded).equals(now);
        boolean done = attempt(log, atHand ? offline : arguments, environment, listener)
                || missesSomething(layout.log(log))
                        && attempt(log, atHand ? arguments : offline, environment, listener);
        if (done) {
            TextFile.write(succeeded, now);
        }
        return done;
    }

    private static boolean missesSomething(Path log) {
        String text = TextFile.read(log);
        return text.contains("offline mode")
                || text.contains("has not been downloaded")
                || text.contains("could not be resolved");
    }
}
