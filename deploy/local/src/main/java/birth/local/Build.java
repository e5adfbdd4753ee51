package birth.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds those services whose sources are not the ones last built. */
final class Build {
    private static final Pattern BUILDING = Pattern.compile("Building (\\S+) \\S+\\s+\\[(\\d+)/(\\d+)]");

    private final Layout layout;
    private final Modules modules;
    private final Maven maven;
    private final Screen screen;
    private final Map<String, String> fingerprints = new LinkedHashMap<>();

    Build(Layout layout, Maven maven, Screen screen) {
        this.layout = layout;
        this.modules = new Modules(layout.workspace());
        this.maven = maven;
        this.screen = screen;
        for (String service : Service.NAMES) {
            if (modules.exists(Service.module(service))) {
                fingerprints.put(service, modules.fingerprint(Service.module(service)));
            }
        }
    }

    /** Services that are built; the others are named and left out. */
    List<String> present() {
        Service.NAMES.stream()
                .filter(service -> !built(service))
                .forEach(service ->
                        screen.say("  %-24s skipped: %s is not built".formatted(service, Service.module(service))));
        return fingerprints.keySet().stream().filter(this::built).toList();
    }

    void bringUpToDate() {
        List<String> stale = fingerprints.keySet().stream().filter(this::stale).toList();
        if (stale.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        String projects = String.join(",", stale.stream().map(Service::module).toList());
        List<String> arguments = List.of("-ntp", "package", "-Dmaven.test.skip=true", "-pl", projects, "-am");
        boolean done = maven.run("build", arguments, Map.of(), (line, megabytes) -> showProgress(line, start));
        screen.live("");
        if (!done) {
            throw new Failure(
                    "The build failed; the whole log is " + layout.log("build") + "\n" + Tail.of(layout.log("build")));
        }
        record(stale);
        screen.say("  %-24s built, %s"
                .formatted(stale.size() == 1 ? stale.get(0) : stale.size() + " services", Screen.seconds(start)));
    }

    private void showProgress(String line, long start) {
        Matcher matcher = BUILDING.matcher(line);
        if (matcher.find()) {
            screen.live("building %s (%s of %s), %s"
                    .formatted(matcher.group(1), matcher.group(2), matcher.group(3), Screen.seconds(start)));
        }
    }

    /** After a build of everything, such as the one of the tests. */
    void everythingIsBuilt() {
        record(fingerprints.keySet());
    }

    Service service(Stack stack, String name) {
        return new Service(stack, name, app(name), fingerprints.get(name));
    }

    private void record(Iterable<String> services) {
        services.forEach(service -> TextFile.write(layout.built().resolve(service), fingerprints.get(service)));
    }

    private boolean stale(String service) {
        return !built(service)
                || !TextFile.read(layout.built().resolve(service)).equals(fingerprints.get(service));
    }

    private boolean built(String service) {
        return Files.exists(app(service).resolve("quarkus-run.jar"));
    }

    private Path app(String service) {
        return layout.workspace().resolve(Service.module(service)).resolve("target/quarkus-app");
    }
}
