package birth.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules of the reactor and what each is made of, as their poms say. */
final class Modules {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private final Path workspace;
    private final Map<String, Path> byArtifact = new LinkedHashMap<>();

    Modules(Path workspace) {
        this.workspace = workspace;
        Matcher matcher = MODULE.matcher(TextFile.read(workspace.resolve("pom.xml")));
        while (matcher.find()) {
            Path folder = workspace.resolve(matcher.group(1));
            byArtifact.put(folder.getFileName().toString(), folder);
        }
    }

    boolean exists(String module) {
        return byArtifact.containsValue(workspace.resolve(module))
                && Files.exists(workspace.resolve(module).resolve("pom.xml"));
    }

    /** Of all sources a module is made of: its own, those of the modules it names in its pom, and the parent pom. */
    String fingerprint(String module) {
        Set<Path> folders = new LinkedHashSet<>();
        collect(workspace.resolve(module), folders);
        return Fingerprint.ofSources(Stream.concat(Stream.of(workspace.resolve("pom.xml")), folders.stream()));
    }

    private void collect(Path folder, Set<Path> folders) {
        if (folders.add(folder)) {
            String pom = TextFile.read(folder.resolve("pom.xml"));
            byArtifact.forEach((artifact, other) -> {
                if (pom.contains("<artifactId>" + artifact + "</artifactId>")) {
                    collect(other, folders);
                }
            });
        }
    }
}
