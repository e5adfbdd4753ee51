package birth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The programs that are not ours, brought by Maven: fetched again only when their pom changes. */
final class Dist {
    private static final Map<String, String> PARTS = new TreeMap<>(
            Map.of("postgres", "PostgreSQL", "kafka", "Kafka, Connect and Debezium", "keycloak", "Keycloak"));

    private final Layout layout;
    private final Maven maven;
    private final Tool tool;
    private final Screen screen;

    Dist(Layout layout, Maven maven, Tool tool, Screen screen) {
        this.layout = layout;
        this.maven = maven;
        this.tool = tool;
        this.screen = screen;
    }

    void bring() {
        PARTS.keySet().forEach(this::bring);
        compileRelay();
    }

    void bring(String name) {
        Path pom = layout.deploy().resolve("local/runtime/" + name + "/pom.xml");
        Path complete = layout.dist().resolve(name + ".complete");
        String wanted = Fingerprint.of(TextFile.read(pom));
        if (!TextFile.read(complete).equals(wanted)) {
            fetch(name, PARTS.get(name), pom);
            TextFile.write(complete, wanted);
        }
    }

    /** Our own part of Kafka Connect (package relay) needs its jars to compile, which the launcher itself is free of. */
    private void compileRelay() {
        Path sources = layout.deploy().resolve("local/src/main");
        Path classes = layout.dist().resolve("relay");
        Path complete = layout.dist().resolve("relay.complete");
        String wanted = Fingerprint.ofSources(
                Stream.of(sources.resolve("java/birth/local/relay"), sources.resolve("resources")));
        if (!TextFile.read(complete).equals(wanted)) {
            Folder.delete(classes);
            Folder.copy(sources.resolve("resources"), classes);
            List<String> javac = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin/javac").toString(),
                    "-nowarn",
                    "--release",
                    "21",
                    "-cp",
                    layout.dist().resolve("kafka/lib") + "/*",
                    "-d",
                    classes.toString()));
            Folder.files(sources.resolve("java/birth/local/relay")).forEach(file -> javac.add(file.toString()));
            tool.run("relay-compile", javac, Map.of());
            TextFile.write(complete, wanted);
        }
    }

    private void fetch(String name, String title, Path pom) {
        long start = System.nanoTime();
        Path home = layout.dist().resolve(name);
        Folder.delete(home);
        long[] most = {0};
        List<String> arguments = List.of("-ntp", "-f", pom.toString(), "package", "-Ddist=" + home);
        boolean done = maven.run("fetch-" + name, arguments, Map.of(), (line, megabytes) -> {
            most[0] = Math.max(most[0], megabytes);
            screen.live("fetching " + title + ", " + most[0] + " MB");
        });
        if (!done) {
            throw new Failure("Fetching " + title + " failed (run the command again to go on where it stopped):\n"
                    + Tail.of(layout.log("fetch-" + name)));
        }
        screen.live("unpacking " + title);
        switch (name) {
            case "postgres" -> unpackPostgres(home);
            case "keycloak" -> buildKeycloak(home);
            default -> {}
        }
        screen.live("");
        screen.say("  %-24s fetched, %d MB, %s".formatted(title, Folder.megabytes(home), Screen.seconds(start)));
    }

    /** The binaries come xz-compressed, and xz is not on every machine; the decompressor comes with them. */
    private void unpackPostgres(Path home) {
        Path archive = only(home.resolve("archive"));
        try (Jars jars = new Jars(home.resolve("lib"));
                var in = jars.decompressed(archive)) {
            Process tar = new ProcessBuilder("tar", "-x", "-C", home.toString())
                    .redirectErrorStream(true)
                    .start();
            try (var out = tar.getOutputStream()) {
                in.transferTo(out);
            }
            if (tar.waitFor() != 0) {
                throw new Failure("Unpacking PostgreSQL failed: "
                        + new String(tar.getInputStream().readAllBytes()));
            }
        } catch (IOException e) {
            throw new Failure("Unpacking PostgreSQL failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted");
        }
    }

    /** Keycloak fixes its database kind and features once, which makes every start quick. */
    private void buildKeycloak(Path home) {
        try {
            Path unpacked = only(home.resolve("unpacked"));
            Files.move(unpacked, home.resolve("server"));
        } catch (IOException e) {
            throw new Failure("Unpacking Keycloak failed: " + e.getMessage());
        }
        screen.live("preparing Keycloak for PostgreSQL, half a minute");
        tool.run(
                "keycloak-build",
                List.of(
                        "sh",
                        home.resolve("server/bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=true",
                        "--metrics-enabled=false"),
                Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    private static Path only(Path folder) {
        return Folder.files(folder).get(0);
    }
}
