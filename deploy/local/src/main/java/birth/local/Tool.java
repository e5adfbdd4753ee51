package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Runs a command to its end, its output going to a log. */
final class Tool {
    private final Layout layout;
    private final Children children;

    Tool(Layout layout, Children children) {
        this.layout = layout;
        this.children = children;
    }

    void run(String log, List<String> command, Map<String, String> environment) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(layout.home().toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(layout.logs());
            builder.redirectOutput(layout.log(log).toFile());
            if (children.add(builder.start()).waitFor() != 0) {
                throw new Failure(log + " failed:\n" + Tail.of(layout.log(log)));
            }
        } catch (IOException e) {
            throw new Failure("Cannot run " + command.get(0) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted");
        }
    }
}
