package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells about processes and listening ports ({@code /proc}). */
final class Kernel {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private Kernel() {}

    static String bootId() {
        return text(PROC.resolve("sys/kernel/random/boot_id")).trim();
    }

    /** When the process started, in clock ticks since boot; empty when it does not exist or is only waiting to be reaped. */
    static Optional<Long> startTicks(long pid) {
        return startTicks(text(PROC.resolve(pid + "/stat")));
    }

    static Optional<Long> startTicks(String stat) {
        int afterName = stat.lastIndexOf(')');
        if (afterName < 0) {
            return Optional.empty();
        }
        String[] fields = stat.substring(afterName + 2).split(" ");
        boolean dead = fields[0].equals("Z") || fields[0].equals("X");
        return dead ? Optional.empty() : Optional.of(Long.parseLong(fields[19]));
    }

    /** Resident megabytes of a process and its children; memory they share (PostgreSQL's buffers) counts once. */
    static long residentMegabytes(long pid) {
        List<String> statuses = Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .map(each -> text(PROC.resolve(each + "/status")))
                .toList();
        long own = statuses.stream()
                .mapToLong(status -> kilobytes(status, "RssAnon:"))
                .sum();
        long files = statuses.stream()
                .mapToLong(status -> kilobytes(status, "RssFile:"))
                .max()
                .orElse(0);
        long shared = statuses.stream()
                .mapToLong(status -> kilobytes(status, "RssShmem:"))
                .max()
                .orElse(0);
        return (own + files + shared) / 1024;
    }

    /** Bytes a process has handed to write(2) so far. */
    static long bytesWritten(long pid) {
        return text(PROC.resolve(pid + "/io"))
                .lines()
                .filter(line -> line.startsWith("wchar:"))
                .mapToLong(line -> Long.parseLong(line.substring(6).trim()))
                .findFirst()
                .orElse(0);
    }

    /** Who listens on a TCP port: "name (pid 123)"; empty when nobody does. */
    static Optional<String> listener(int port) {
        String local = ":%04X".formatted(port);
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> text(PROC.resolve(table)).lines().skip(1))
                .map(line -> line.trim().split("\\s+"))
                .filter(fields -> fields[1].endsWith(local) && fields[3].equals(LISTENING))
                .map(fields -> owner("socket:[" + fields[9] + "]"))
                .findFirst();
    }

    private static String owner(String socket) {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(each -> each.getFileName().toString().matches("\\d+"))
                    .filter(each -> holds(each, socket))
                    .findFirst()
                    .map(Kernel::describe)
                    .orElse("a process of another user");
        } catch (IOException e) {
            return "an unknown process";
        }
    }

    private static boolean holds(Path process, String socket) {
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.anyMatch(each -> points(each, socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean points(Path descriptor, String socket) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(socket);
        } catch (IOException e) {
            return false;
        }
    }

    private static String describe(Path process) {
        String command = text(process.resolve("cmdline")).replace('\0', ' ').trim();
        return "pid " + process.getFileName() + ": "
                + (command.length() > 90 ? command.substring(0, 90) + "…" : command);
    }

    private static long kilobytes(String status, String key) {
        return status.lines()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException | java.io.UncheckedIOException e) {
            return "";
        }
    }
}
