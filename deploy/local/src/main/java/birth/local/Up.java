package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code up}: from whatever there is to a stack that answers. */
final class Up {
    /** How much of the stack. */
    enum Extent {
        /** PostgreSQL and Kafka, for the tests of the modules. */
        DATABASES,
        /** And the identity server, which takes longest to fill its database. */
        IDENTITY,
        /** Without our own services. */
        INFRASTRUCTURE,
        /** Without the standing set of demonstration families. */
        BARE,
        ALL
    }

    private static final long DISK_NEEDED_MB = 3_000;

    private final Stack stack;
    private final Screen screen;
    private final Children children = new Children();
    private final Processes processes;
    private final Maven maven;
    private final Tool tool;
    private final Starter starter;

    Up(Stack stack, Screen screen) {
        this.stack = stack;
        this.screen = screen;
        this.processes = new Processes(stack.layout());
        this.maven = new Maven(stack.layout(), children);
        this.tool = new Tool(stack.layout(), children);
        this.starter = new Starter(stack, processes, screen);
    }

    /** @return the exit code */
    int run(Extent extent) {
        return run(extent, () -> {
            try (Lock lock = Lock.await(stack.layout().workspace().resolve(".birth/build.lock"), screen)) {
                return stages(extent);
            }
        });
    }

    /** For one who has the lock of what is fetched and built already. */
    int underLock(Extent extent) {
        return run(extent, () -> stages(extent));
    }

    private int run(Extent extent, Supplier<List<List<? extends Part>>> toStart) {
        long start = System.nanoTime();
        boolean fresh = !Files.exists(stack.layout().data().resolve("postgres"));
        Thread undo = Interrupt.on(this::undo);
        try (Lock lock = Lock.take(stack.layout().home().resolve("lock"))) {
            checkDisk();
            List<List<? extends Part>> stages = toStart.get();
            checkPorts(stages.stream().<Part>flatMap(List::stream).toList());
            stages.forEach(starter::start);
        } finally {
            Interrupt.forget(undo);
        }
        if (fresh && extent == Extent.ALL) {
            standingSet();
        }
        screen.say("Up after " + Screen.seconds(start) + ", " + new Status(stack, screen).megabytes()
                + " MB resident in all processes");
        if (extent == Extent.ALL || extent == Extent.BARE) {
            screen.say("Open http://localhost:" + stack.ports().of("portal")
                    + " – accounts (password demo): clerk-b-220502, clerk-v-220502, "
                    + "clerk-h-220502, clerk-i-220502, clerk-c-220502, hospital-220502, administrator");
        }
        return 0;
    }

    /** Each stage needs those before it. What is fetched and built for one stack serves the others, so only one does it at a time. */
    private List<List<? extends Part>> stages(Extent extent) {
        Dist dist = new Dist(stack.layout(), maven, tool, screen);
        dist.bring("postgres");
        dist.bring("kafka");
        List<Part> onTop = new ArrayList<>();
        if (extent != Extent.DATABASES) {
            dist.bring();
            onTop.add(new Keycloak(stack, screen));
        }
        if (extent != Extent.DATABASES && extent != Extent.IDENTITY) {
            onTop.add(new Connect(stack));
        }
        if (extent == Extent.ALL || extent == Extent.BARE) {
            Build build = new Build(stack.layout(), maven, screen);
            build.bringUpToDate();
            build.present().forEach(name -> onTop.add(build.service(stack, name)));
        }
        return List.of(List.of(new Postgres(stack, tool), new Kafka(stack, tool)), onTop);
    }

    private void standingSet() {
        Demo demo = new Demo(stack, screen);
        if (demo.exists() && demo.run(List.of("--standing")) != 0) {
            screen.say("The standing set of families is not complete; ./birth demo --standing tops it up");
        }
    }

    private void checkDisk() {
        Path home = stack.layout().home();
        try {
            Files.createDirectories(home);
            long free = Files.getFileStore(home).getUsableSpace() / 1_000_000;
            if (free < DISK_NEEDED_MB) {
                throw new Failure(
                        "The disk of " + home + " has " + free + " MB left, " + DISK_NEEDED_MB + " MB are needed");
            }
        } catch (IOException e) {
            throw new Failure("Cannot use " + home + ": " + e.getMessage());
        }
    }

    private void checkPorts(List<Part> parts) {
        List<String> taken = new ArrayList<>();
        for (Part part : parts) {
            if (processes.running(part.name()).isEmpty()) {
                for (String name : part.ports()) {
                    int port = stack.ports().of(name);
                    Kernel.listener(port)
                            .ifPresent(owner -> taken.add("Port " + port + " (" + name + ") is taken by " + owner));
                }
            }
        }
        if (!taken.isEmpty()) {
            throw new Failure(String.join("\n", taken)
                    + "\nStop it, or move ours: BIRTH_PORT_BASE=8100 ./birth up, or deploy/local/ports.properties");
        }
    }

    private void undo() {
        System.err.println("\nStopping what was started");
        children.end();
        starter.undo();
    }
}
