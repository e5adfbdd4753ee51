package birth.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * {@code test}: every module's tests against one PostgreSQL and one Kafka, then the journeys and the browser's tests against a whole
 * stack with fresh data, whose identity server is made ready meanwhile. Both have a root and ports of their own, so a stack that is
 * in use goes on undisturbed.
 */
final class Check {
    private static final String JOURNEYS = "system-tests/journeys";
    /** What lives for minutes only is not worth the best machine code, nor to have the compiler's work verified class by class. */
    private static final String SHORT_LIVED =
            "-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    private static final Pattern BUILDING = Pattern.compile("\\[INFO] Building (\\S+) .*");

    private static final int MODULES_PORTS = 100;

    private final Stack modules;
    private final Stack stack;
    private final Screen screen;
    private final Maven maven;
    private final Children children = new Children();

    Check(Map<String, String> environment, Screen screen) {
        int ports = Integer.parseInt(environment.getOrDefault("BIRTH_TEST_PORT_BASE", "9000"));
        this.stack = shortLived(".birth/test", ports);
        this.modules = shortLived(".birth/test-modules", ports + MODULES_PORTS);
        this.screen = screen;
        this.maven = new Maven(stack.layout(), children);
    }

    private static Stack shortLived(String home, int ports) {
        return Stack.here(Map.of(
                "BIRTH_HOME", home, "BIRTH_PORT_BASE", Integer.toString(ports), "BIRTH_JAVA_OPTIONS", SHORT_LIVED));
    }

    /** @return 0 when every test passed */
    int run() {
        long start = System.nanoTime();
        try (Lock lock = Lock.take(root().resolve("test.lock"))) {
            return underLock(start);
        }
    }

    private int underLock(long start) {
        Thread interrupted = Interrupt.on(this::stop);
        try {
            boolean passed = modules() && onTheStack();
            stop();
            screen.say((passed
                            ? "All tests passed"
                            : "Tests FAILED; the logs are in " + stack.layout().logs()) + ", " + Screen.seconds(start));
            return passed ? 0 : 1;
        } finally {
            stop();
            Interrupt.forget(interrupted);
        }
    }

    private boolean modules() {
        new Reset(modules, screen).run(true);
        new Reset(stack, screen).run(true);
        new Up(modules, screen).run(Up.Extent.DATABASES);
        try (Lock lock = Lock.await(root().resolve("build.lock"), screen)) {
            Build build = new Build(stack.layout(), maven, screen);
            Up forTheJourneys = new Up(stack, screen);
            CompletableFuture<Void> identity =
                    CompletableFuture.runAsync(() -> forTheJourneys.underLock(Up.Extent.IDENTITY));
            boolean passed = verify("verify", List.of("-ntp", "-T", "3", "verify"), modules.servers());
            new Down(modules, screen).abandon();
            // What did not start here is tried again, and told of, when the journeys need it.
            identity.exceptionally(failed -> null).join();
            if (passed) {
                build.everythingIsBuilt();
            }
            return passed;
        }
    }

    private boolean onTheStack() {
        boolean passed = journeys() && browser();
        if (!passed) {
            Complaints.of(stack.layout()).forEach(line -> screen.say("  " + line));
        }
        return passed;
    }

    private boolean journeys() {
        new Up(stack, screen).run(Up.Extent.BARE);
        Map<String, String> environment = Demo.environment(stack);
        environment.putAll(stack.servers());
        environment.put("BIRTH_LOGS", stack.layout().logs().toString());
        return verify(
                "journeys",
                List.of(
                        "-ntp",
                        "verify",
                        "-pl",
                        JOURNEYS,
                        "-am",
                        "-DskipITs=false",
                        "-Dtest=OnlyJourneys",
                        "-Dsurefire.failIfNoSpecifiedTests=false"),
                environment);
    }

    /** On the journeys' stack and its data. */
    private boolean browser() {
        return new Browser(stack, children).run(List.of("test")) == 0;
    }

    private boolean verify(String log, List<String> arguments, Map<String, String> environment) {
        Told told = new Told();
        BiConsumer<String, Long> listener = (line, megabytes) -> {
            if (told.test(line)) {
                screen.say("  " + line);
            } else if (BUILDING.matcher(line).matches()) {
                screen.live(line);
            }
        };
        boolean passed = maven.run(log, arguments, environment, listener);
        screen.live("");
        return passed;
    }

    private void stop() {
        children.end();
        new Down(modules, screen).abandon();
        new Down(stack, screen).abandon();
    }

    private Path root() {
        return stack.layout().workspace().resolve(".birth");
    }
}
