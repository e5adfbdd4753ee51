package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code logs NAME [-f]}: the log of one process, or what it goes on saying. */
final class Logs {
    private static final String LINES = "500";

    private final Layout layout;

    Logs(Layout layout) {
        this.layout = layout;
    }

    int run(List<String> arguments) {
        List<String> names =
                arguments.stream().filter(each -> !each.startsWith("-")).toList();
        if (names.size() != 1) {
            throw new Failure("Which log? ./birth logs NAME [-f], NAME one of: " + String.join(", ", known()), 2);
        }
        Path log = layout.log(names.get(0));
        if (!Files.exists(log)) {
            throw new Failure(
                    "No log of " + names.get(0)
                            + (known().isEmpty() ? "" : "; did you mean " + Typo.nearest(names.get(0), known()) + "?"),
                    2);
        }
        List<String> command = new ArrayList<>(List.of("tail", "-n", LINES));
        if (arguments.contains("-f")) {
            command.add("-F");
        }
        command.add(log.toString());
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Failure("Cannot show " + log + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> known() {
        return Folder.files(layout.logs()).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.log$", ""))
                .toList();
    }
}
