package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code demo}: hospital, parents and clerks played over the services' doors (system-tests/journeys). */
final class Demo {
    private static final String MODULE = "system-tests/journeys";

    private final Stack stack;
    private final Screen screen;
    private final Children children = new Children();

    Demo(Stack stack, Screen screen) {
        this.stack = stack;
        this.screen = screen;
    }

    boolean exists() {
        return new Modules(stack.layout().workspace()).exists(MODULE);
    }

    int run(List<String> arguments) {
        if (!exists()) {
            throw new Failure("There is no " + MODULE + " to play the demonstration");
        }
        build();
        Path target = stack.layout().workspace().resolve(MODULE).resolve("target");
        List<String> command = new ArrayList<>(List.of(
                stack.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "birth.journeys.Demo"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(stack.layout().workspace().toFile())
                .inheritIO();
        builder.environment().putAll(environment(stack));
        Interrupt.on(children::end);
        try {
            return children.add(builder.start()).waitFor();
        } catch (IOException e) {
            throw new Failure("Cannot start the demonstration: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** What a caller from outside needs: addresses, the identity server, the provincial identity's secret, the clock. */
    static Map<String, String> environment(Stack stack) {
        Map<String, String> environment = Addresses.of(stack);
        environment.put("BIRTH_KEYCLOAK_URL", stack.keycloak());
        environment.put("BIRTH_PROVINCIAL_IDENTITY_SECRET", stack.secrets().word("CLIENT_provincial-identity"));
        environment.put("BIRTH_CLOCK_FILE", stack.layout().clockFile().toString());
        return environment;
    }

    private void build() {
        Path built = stack.layout().built().resolve("journeys");
        String wanted = new Modules(stack.layout().workspace()).fingerprint(MODULE);
        boolean there =
                Files.isDirectory(stack.layout().workspace().resolve(MODULE).resolve("target/lib"));
        if (there && TextFile.read(built).equals(wanted)) {
            return;
        }
        screen.live("building the demonstration");
        List<String> arguments = List.of("-ntp", "package", "-Dmaven.test.skip=true", "-pl", MODULE, "-am");
        boolean done =
                new Maven(stack.layout(), children).run("build-demo", arguments, Map.of(), (line, megabytes) -> {});
        screen.live("");
        if (!done) {
            throw new Failure("Building the demonstration failed:\n"
                    + Tail.of(stack.layout().log("build-demo")));
        }
        TextFile.write(built, wanted);
    }
}
