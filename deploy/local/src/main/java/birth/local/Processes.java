package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts processes that outlive the launcher, remembers them in files, and stops them by what it remembers. */
final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Layout layout;

    Processes(Layout layout) {
        this.layout = layout;
    }

    /** Starts a process in a session of its own, so that Ctrl-C at the terminal does not reach it. */
    ProcessRecord start(String name, Launch launch) {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        Path log = layout.log(name);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(layout.home().toFile());
        builder.environment().putAll(launch.environment());
        try {
            Files.createDirectories(layout.logs());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            builder.redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            ProcessRecord record =
                    ProcessRecord.of(name, builder.start().pid(), launch.stopSignal(), launch.fingerprint());
            record.write(file(name));
            return record;
        } catch (IOException e) {
            throw new Failure("Cannot start " + name + ": " + e.getMessage());
        }
    }

    Optional<ProcessRecord> find(String name) {
        return ProcessRecord.read(file(name));
    }

    Optional<ProcessRecord> running(String name) {
        return find(name).filter(ProcessRecord::alive);
    }

    List<String> names() {
        return Folder.files(layout.run()).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".process"))
                .map(name -> name.replace(".process", ""))
                .toList();
    }

    /** Asks the process to stop, waits, ends it by force when it does not listen, and forgets it. */
    void stop(String name) {
        find(name).ifPresent(record -> {
            List<ProcessHandle> children = record.alive()
                    ? ProcessHandle.of(record.pid()).stream()
                            .flatMap(ProcessHandle::descendants)
                            .toList()
                    : List.of();
            if (record.alive()) {
                signal(record);
                if (!gone(record)) {
                    ProcessHandle.of(record.pid()).ifPresent(ProcessHandle::destroyForcibly);
                    gone(record);
                }
            }
            children.forEach(ProcessHandle::destroyForcibly);
            forget(name);
        });
    }

    /** Ends the process at once, whatever it is doing. */
    void end(String name) {
        find(name).ifPresent(record -> {
            if (record.alive()) {
                ProcessHandle.of(record.pid()).ifPresent(ProcessHandle::destroyForcibly);
                gone(record);
            }
            forget(name);
        });
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new Failure("Cannot forget " + name + ": " + e.getMessage());
        }
    }

    private static void signal(ProcessRecord record) {
        try {
            new ProcessBuilder("kill", "-" + record.signal(), Long.toString(record.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Failure("Cannot signal " + record.name() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessRecord record) {
        return Wait.until(PATIENCE, () -> !record.alive());
    }

    private Path file(String name) {
        return layout.run().resolve(name + ".process");
    }
}
