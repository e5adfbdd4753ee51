package birth.kit.work;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * One background thread that does a piece of work again and again: at a regular interval if it has one, and at once when woken.
 * A failure is logged and the next round tries again; the work itself must be safe to repeat.
 */
public final class Sweep implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private static final Set<Sweep> OPEN = ConcurrentHashMap.newKeySet();

    private final Thread thread;
    private volatile boolean woken;
    private volatile boolean closed;

    private Sweep(String name, Runnable work, Runnable pause) {
        thread = Thread.ofPlatform().name("sweep-" + name).daemon().unstarted(() -> {
            while (!closed) {
                woken = false;
                run(name, work);
                if (!woken && !closed) {
                    pause.run();
                }
            }
        });
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
    }

    /** Starts a sweep whose first round is due at once. */
    public static Sweep every(Duration interval, String name, Runnable work) {
        var sweep = new Sweep(name, work, () -> LockSupport.parkNanos(interval.toNanos()));
        OPEN.add(sweep);
        return sweep;
    }

    /** As {@link #every}, for work that somebody else looks after: after the first round it rests until it is woken. */
    static Sweep whenWoken(String name, Runnable work) {
        return new Sweep(name, work, LockSupport::park);
    }

    /** Asks for a round now; several calls during one round lead to one more round. */
    public void wake() {
        woken = true;
        LockSupport.unpark(thread);
    }

    static void wakeAll() {
        OPEN.forEach(Sweep::wake);
    }

    @Override
    public void close() {
        OPEN.remove(this);
        closed = true;
        wake();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            LOG.warnf(failed, "The sweep '%s' failed and will be tried again", name);
        }
    }
}
