package birth.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A process this stack started. The kernel's start time and the boot make it certain that the number still means the same
 * process: a pid that was given to a stranger since is never touched.
 *
 * @param startTicks start time in clock ticks since boot
 * @param signal the signal that asks it to stop
 * @param fingerprint of the command, its environment and the program; when it changes, {@code up} starts the process anew
 */
record ProcessRecord(String name, long pid, long startTicks, String boot, String signal, String fingerprint) {

    static ProcessRecord of(String name, long pid, String signal, String fingerprint) {
        long ticks = Kernel.startTicks(pid).orElse(-1L);
        return new ProcessRecord(name, pid, ticks, Kernel.bootId(), signal, fingerprint);
    }

    static Optional<ProcessRecord> read(Path file) {
        Properties said = TextFile.properties(file);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String name = file.getFileName().toString().replace(".process", "");
        return Optional.of(new ProcessRecord(
                name,
                Long.parseLong(said.getProperty("pid")),
                Long.parseLong(said.getProperty("startTicks")),
                said.getProperty("boot"),
                said.getProperty("signal"),
                said.getProperty("fingerprint")));
    }

    void write(Path file) {
        Properties said = new Properties();
        said.setProperty("pid", Long.toString(pid));
        said.setProperty("startTicks", Long.toString(startTicks));
        said.setProperty("boot", boot);
        said.setProperty("signal", signal);
        said.setProperty("fingerprint", fingerprint);
        TextFile.write(file, said, "rw-r--r--");
    }

    boolean alive() {
        return is(Kernel.startTicks(pid), Kernel.bootId());
    }

    /** Whether a process with this pid, started then in that boot, is the one meant. */
    boolean is(Optional<Long> ticksNow, String bootNow) {
        return boot.equals(bootNow) && ticksNow.isPresent() && ticksNow.get() == startTicks;
    }
}
