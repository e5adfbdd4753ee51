package birth.kit.test;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;

/** The Kafka broker of the build: the one that {@code ./birth test} started for all modules, else one inside this JVM. */
final class TestBroker {

    private static EmbeddedKafkaBroker embedded;

    private TestBroker() {}

    static synchronized String bootstrapServers() {
        var shared = System.getenv("BIRTH_TEST_KAFKA");
        if (shared != null) {
            return shared;
        }
        if (embedded == null) {
            embedded = new EmbeddedKafkaBroker().start();
        }
        return embedded.getAdvertisedListeners();
    }
}
