package birth.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code browser}: the pages in a real browser, on a running stack (system-tests/browser). */
final class Browser {
    private static final String MODULE = "system-tests/browser";

    private final Stack stack;
    private final Children children;

    Browser(Stack stack, Children children) {
        this.stack = stack;
        this.children = children;
    }

    /** @return the exit code; what the tests print goes to the screen */
    int run(List<String> arguments) {
        var module = stack.layout().workspace().resolve(MODULE);
        List<String> command = new ArrayList<>(List.of(module.resolve("run").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(module.toFile()).inheritIO();
        Map<String, String> environment = builder.environment();
        environment.putAll(Demo.environment(stack));
        environment.putAll(stack.servers());
        try {
            return children.add(builder.start()).waitFor();
        } catch (IOException e) {
            throw new Failure("Cannot start the browser tests: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
