import java.io.FileReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics of topics.properties that are not there yet. Run from source, on the broker's own jars: broker address, file. */
public class Topics {
    private static final int PARTITIONS = 4;

    public static void main(String[] arguments) throws Exception {
        Properties wanted = new Properties();
        try (Reader file = new FileReader(arguments[1])) {
            wanted.load(file);
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", arguments[0]))) {
            TreeSet<String> missing = new TreeSet<>(wanted.stringPropertyNames());
            missing.removeAll(admin.listTopics().names().get());
            List<NewTopic> topics = missing.stream()
                .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(keeping(wanted.getProperty(name)))).toList();
            admin.createTopics(topics).all().get();
        }
    }

    private static Map<String, String> keeping(String what) {
        return switch (what) {
            case "ever" -> Map.of("retention.ms", "-1");
            case "compacted" -> Map.of("cleanup.policy", "compact");
            default -> throw new IllegalArgumentException("neither ever nor compacted: " + what);
        };
    }
}
