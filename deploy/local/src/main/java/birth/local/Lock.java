package birth.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One at a time. The kernel lets go of it when the process ends, however it ends. */
final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or says who has it. */
    static Lock take(Path file) {
        FileChannel channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Failure(
                        "Another ./birth (pid " + TextFile.read(holder(file)).trim() + ") is at work on "
                                + file.getParent() + "; wait for it or stop it");
            }
            TextFile.write(holder(file), Long.toString(ProcessHandle.current().pid()));
            return new Lock(channel);
        } catch (IOException e) {
            throw new Failure("Cannot lock " + file + ": " + e.getMessage());
        }
    }

    /** Waits until the lock is free. */
    static Lock await(Path file, Screen screen) {
        FileChannel channel = open(file);
        try {
            if (channel.tryLock() == null) {
                screen.live("waiting for another ./birth to finish building");
                channel.lock();
                screen.live("");
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw new Failure("Cannot lock " + file + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Failure("Cannot unlock: " + e.getMessage());
        }
    }

    private static FileChannel open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e.getMessage());
        }
    }

    private static Path holder(Path file) {
        return file.resolveSibling(file.getFileName() + ".holder");
    }
}
