package birth.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie.
 *
 * @param workspace the working copy
 * @param home one stack's own root: its data, logs, process records (BIRTH_HOME, default {@code .birth} in the clone)
 */
record Layout(Path workspace, Path home) {

    static Layout of(Path workspace, Map<String, String> environment) {
        return new Layout(
                workspace,
                workspace
                        .resolve(environment.getOrDefault("BIRTH_HOME", ".birth"))
                        .normalize());
    }

    /** Fetched once and shared by every stack of this clone. */
    Path dist() {
        return workspace.resolve(".birth/dist");
    }

    /** Fingerprints of what was last built. */
    Path built() {
        return workspace.resolve(".birth/built");
    }

    Path deploy() {
        return workspace.resolve("deploy");
    }

    Path data() {
        return home.resolve("data");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path run() {
        return home.resolve("run");
    }

    /** Copies of the built services, so that a rebuild never changes the files of a running one. */
    Path apps() {
        return home.resolve("apps");
    }

    /** Inside data: a moved clock belongs to the data that was written under it. */
    Path clockFile() {
        return data().resolve("clock");
    }

    Path secretsFile() {
        return data().resolve("secrets.properties");
    }
}
