package birth.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * What a component test runs on: a database of its module, a broker with a topic prefix of its module, locally signed
 * tokens, a movable clock, and one stub that stands in for all other offices.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private OtherOffices offices;

    @Override
    public Map<String, String> start() {
        var module = Path.of("").toAbsolutePath().getFileName().toString();
        offices = OtherOffices.open();
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", TestDatabase.create("test_" + module.replace('-', '_')));
        config.put("quarkus.datasource.username", "postgres");
        config.put("quarkus.datasource.password", TestDatabase.password());
        config.put("kafka.bootstrap.servers", TestBroker.bootstrapServers());
        config.put("birth.topic-prefix", module + "-" + ProcessHandle.current().pid() + ".");
        config.put("birth.clock.file", clockFile().toString());
        config.put("birth.sealing.keys", "test:" + Base64.getEncoder().encodeToString(new byte[32]));
        config.put("birth.sealing.digest-key", Base64.getEncoder().encodeToString(new byte[32]));
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc-client.token-path", offices.url() + "/token");
        config.put("birth.test.offices-url", offices.url());
        for (var office : new String[] {
            "application",
            "birth-certificate",
            "vaccination",
            "household-registration",
            "medical-insurance",
            "social-security-card",
            "simulator"
        }) {
            config.put("birth." + office + ".url", offices.url());
        }
        return config;
    }

    @Override
    public void stop() {
        offices.close();
    }

    private static Path clockFile() {
        try {
            var file = Files.createTempFile("birth-clock", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
