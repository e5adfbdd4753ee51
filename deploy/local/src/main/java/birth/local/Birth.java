package birth.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The launcher: {@code ./birth COMMAND}. */
public final class Birth {
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("up", "[--bare] [--infra]        build what is stale, start everything, wait for health");
        COMMANDS.put("down", "                        stop everything; the data stays");
        COMMANDS.put("status", "                      what runs, on which port, with how much memory");
        COMMANDS.put("logs", "NAME [-f]               the log of one process");
        COMMANDS.put("reset", "[--yes]                stop everything and delete all data");
        COMMANDS.put("clock", "[set T|advance D|real] show or move business time");
        COMMANDS.put("demo", "[--families N] [--story] [--standing]  play families through the five departments");
        COMMANDS.put("browser", "[test FILTER …]       the pages in a real browser, on the running stack");
        COMMANDS.put("test", "                        all tests, on a stack of their own");
    }

    private Birth() {}

    public static void main(String[] words) {
        int exit;
        try {
            exit = run(List.of(words));
        } catch (Failure failure) {
            System.err.println(failure.getMessage());
            exit = failure.exitCode();
        }
        System.exit(exit);
    }

    private static int run(List<String> words) {
        if (words.isEmpty() || List.of("help", "--help", "-h").contains(words.get(0))) {
            COMMANDS.forEach((name, what) -> System.out.println("./birth " + name + " " + what));
            return words.isEmpty() ? 2 : 0;
        }
        String command = words.get(0);
        List<String> arguments = words.subList(1, words.size());
        Screen screen = new Screen(Boolean.getBoolean("birth.terminal"));
        Stack stack = Stack.here(System.getenv());
        switch (command) {
            case "up" -> {
                allow(arguments, "--bare", "--infra");
                return new Up(stack, screen)
                        .run(
                                arguments.contains("--infra")
                                        ? Up.Extent.INFRASTRUCTURE
                                        : arguments.contains("--bare") ? Up.Extent.BARE : Up.Extent.ALL);
            }
            case "down" -> {
                allow(arguments);
                new Down(stack, screen).run();
            }
            case "status" -> {
                allow(arguments);
                return new Status(stack, screen).run() ? 0 : 1;
            }
            case "logs" -> {
                return new Logs(stack.layout()).run(arguments);
            }
            case "reset" -> {
                allow(arguments, "--yes");
                new Reset(stack, screen).run(arguments.contains("--yes"));
            }
            case "clock" -> new Clock(stack.layout().clockFile(), screen).run(arguments);
            case "demo" -> {
                return new Demo(stack, screen).run(arguments);
            }
            case "browser" -> {
                Children children = new Children();
                Interrupt.on(children::end);
                return new Browser(stack, children).run(arguments);
            }
            case "test" -> {
                allow(arguments);
                return new Check(System.getenv(), screen).run();
            }
            default ->
                throw new Failure(
                        "There is no command '" + command + "'; did you mean ./birth "
                                + Typo.nearest(command, COMMANDS.keySet())
                                + "? (./birth help lists them)",
                        2);
        }
        return 0;
    }

    private static void allow(List<String> arguments, String... known) {
        for (String argument : arguments) {
            if (!List.of(known).contains(argument)) {
                String hint = known.length == 0
                        ? "it takes none"
                        : "did you mean " + Typo.nearest(argument, Arrays.asList(known)) + "?";
                throw new Failure("Unknown option '" + argument + "'; " + hint, 2);
            }
        }
    }
}
