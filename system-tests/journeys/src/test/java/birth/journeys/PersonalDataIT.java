package birth.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Offices;
import birth.journeys.demo.Journey;
import birth.journeys.demo.Printout;
import birth.journeys.demo.RareNames;
import birth.journeys.family.Family;
import birth.journeys.family.NamedFamilies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data never travels on the bus, never enters the engine's tables, never appears in a log (architecture.md 2). */
class PersonalDataIT {

    private static final Set<String> TRACES = new TreeSet<>();
    private static final Set<String> PARTS = Set.of(
            "application",
            "birth-certificate",
            "vaccination",
            "household-registration",
            "medical-insurance",
            "social-security-card",
            "workflows",
            "monitoring",
            "portal",
            "postgres",
            "kafka",
            "connect",
            "keycloak");
    private static final Pattern HEXADECIMAL = Pattern.compile("x((?:[0-9a-f]{2})+)");

    @BeforeAll
    static void the_demo_families_have_been_served() {
        World.stock();
        var families = NamedFamilies.all().stream()
                .filter(family -> Set.of("C1", "C6").contains(family.alias()))
                .toList();
        families.forEach(PersonalDataIT::trace);
        RareNames.families(LocalDate.EPOCH).forEach(PersonalDataIT::trace);
        families.forEach(Journey::signUp);
        try (var offices = new Offices()) {
            families.forEach(family -> assertThat(new Journey(family, offices, new Printout(false)).run())
                    .isEmpty());
        }
    }

    @Test
    void no_topic_holds_a_person_and_a_planted_one_is_found() {
        assertThat(found(topics())).isEmpty();
        var planted = "planted-leak-" + UUID.randomUUID();
        try (var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka()), new StringSerializer(), new StringSerializer());
                var admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
            producer.send(new ProducerRecord<>(planted, "{\"name\":\"赵雨桐\"}"));
            producer.flush();
            assertThat(found(topics())).containsExactly("赵雨桐");
            admin.deleteTopics(List.of(planted));
        }
    }

    @Test
    void no_table_of_the_engine_holds_a_person_and_a_planted_one_is_found() throws SQLException {
        assertThat(found(tables("workflows"))).isEmpty();
        execute("create table workflows.planted_leak as select '崔英花'::text as name");
        try {
            assertThat(found(tables("workflows"))).containsExactly("崔英花");
        } finally {
            execute("drop table workflows.planted_leak");
        }
    }

    @Test
    void no_log_holds_a_person_and_a_planted_one_is_found(@TempDir Path planted) throws IOException {
        assertThat(found(logs(Path.of(System.getenv("BIRTH_LOGS"))))).isEmpty();
        Files.writeString(
                planted.resolve("workflows.log"), "The certificate of 220502199403159318 could not be printed");
        assertThat(found(logs(planted))).containsExactly("220502199403159318");
    }

    /** Sealed documents hold persons, open columns do not: every table of every service, as text. */
    @Test
    void no_open_column_of_any_service_holds_a_person() throws SQLException {
        for (var schema : List.of(
                "application",
                "birth_certificate",
                "vaccination",
                "household_registration",
                "medical_insurance",
                "social_security_card",
                "monitoring")) {
            assertThat(found(tables(schema))).as(schema).isEmpty();
        }
    }

    private static void trace(Family family) {
        Stream.of(family.mother(), family.father())
                .forEach(person -> TRACES.addAll(List.of(person.name(), person.idNo(), person.mobile())));
        family.children().forEach(child -> TRACES.add(child.name()));
    }

    private static Set<String> found(Stream<String> texts) {
        var found = new TreeSet<String>();
        texts.forEach(text -> TRACES.stream().filter(text::contains).forEach(found::add));
        return found;
    }

    private static Stream<String> topics() {
        var settings = new HashMap<String, Object>(
                Map.of("bootstrap.servers", kafka(), "auto.offset.reset", "earliest", "enable.auto.commit", "false"));
        var texts = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    texts.add(message.key() + " " + message.value());
                    message.headers().forEach(header -> texts.add(new String(header.value(), StandardCharsets.UTF_8)));
                });
            }
        }
        assertThat(texts).hasSizeGreaterThan(20);
        return texts.stream();
    }

    private static Stream<String> tables(String schema) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection =
                        DriverManager.getConnection(database(), "postgres", System.getenv("BIRTH_TEST_PG_PASSWORD"));
                var names = connection.prepareStatement(
                        "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'")) {
            names.setString(1, schema);
            try (var tables = names.executeQuery()) {
                while (tables.next()) {
                    try (var rows = connection
                            .createStatement()
                            .executeQuery("select t::text from " + schema + ".\"" + tables.getString(1) + "\" t")) {
                        while (rows.next()) {
                            texts.add(rows.getString(1));
                            texts.add(binaryPartsOf(rows.getString(1)));
                        }
                    }
                }
            }
        }
        assertThat(texts).as("rows of schema " + schema).isNotEmpty();
        return texts.stream();
    }

    /** Binary columns come out as hexadecimal; what they hold in plain text counts too. */
    private static String binaryPartsOf(String row) {
        return HEXADECIMAL
                .matcher(row)
                .results()
                .map(match -> new String(HexFormat.of().parseHex(match.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database(), "postgres", System.getenv("BIRTH_TEST_PG_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Stream<String> logs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(PersonalDataIT::isLogOfAPart).toList()) {
                texts.add(Files.readString(file));
            }
            assertThat(texts).isNotEmpty();
            return texts.stream();
        }
    }

    /** The launcher's own logs (builds, tests) stand beside them; tests may speak of persons. */
    private static boolean isLogOfAPart(Path file) {
        return PARTS.contains(file.getFileName().toString().replace(".log", ""));
    }

    private static String database() {
        return "jdbc:postgresql://localhost:" + System.getenv("BIRTH_TEST_PG_PORT") + "/birth";
    }

    private static String kafka() {
        return System.getenv("BIRTH_TEST_KAFKA");
    }
}
