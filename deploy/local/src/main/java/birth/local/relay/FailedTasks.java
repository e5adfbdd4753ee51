package birth.local.relay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Connect leaves a failed task where it fell. Events must go out whenever they can, so it is picked up again. */
final class FailedTasks implements Runnable {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String connector;

    FailedTasks(String address) {
        this.connector = address + "/connectors/outbox";
    }

    @Override
    public void run() {
        while (true) {
            try {
                Thread.sleep(PAUSE);
                restartFailed();
            } catch (IOException e) {
                // Connect is not up yet or busy: the next round asks again.
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void restartFailed() throws IOException, InterruptedException {
        String status = client.send(
                        HttpRequest.newBuilder(URI.create(connector + "/status"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        if (status.contains("\"FAILED\"")) {
            System.err.println("Restarting what failed of " + connector);
            client.send(
                    HttpRequest.newBuilder(URI.create(connector + "/restart?includeTasks=true&onlyFailed=true"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
