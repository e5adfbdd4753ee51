package birth.local.relay;

import org.apache.kafka.connect.cli.ConnectDistributed;

/** Kafka Connect's own main class, with a watch beside it that restarts what failed. */
public final class Relay {

    private Relay() {}

    /** @param arguments the worker's settings file, the address of its REST door */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("failed-tasks").start(new FailedTasks(arguments[1]));
        ConnectDistributed.main(new String[] {arguments[0]});
    }
}
