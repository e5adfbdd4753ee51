package birth.certificate.issuing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything the service logs while it is listened to, stack traces' texts included. */
final class Log extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    static Log listen() {
        var log = new Log();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    String text() {
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
