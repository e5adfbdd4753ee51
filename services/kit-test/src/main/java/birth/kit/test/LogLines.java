package birth.kit.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything the service logs while it is listened to, the texts of stack traces included. */
public final class LogLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    public static LogLines listen() {
        var log = new LogLines();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(ExtLogRecord.wrap(record).getFormattedMessage());
        for (var cause = record.getThrown(); cause != null; cause = cause.getCause()) {
            lines.add(String.valueOf(cause.getMessage()));
        }
    }

    @Override
    public void flush() {
        // every line is kept at once
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
