package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The root pom's walls between modules, each seen to fall on a planted breach. */
class WallsTest {

    @ParameterizedTest
    @CsvSource({
        "service-on-service, birth:vaccination",
        "engine-outside-workflows, org.camunda.bpm:camunda-engine",
        "kit-on-casework, birth:casework"
    })
    void stops_a_module_that_depends_on_what_it_must_not(String planted, String banned) throws Exception {
        assertThat(validate(planted)).contains("BUILD FAILURE").containsPattern(banned + ":jar:\\S+ <--- banned");
    }

    @Test
    void lets_a_module_through_that_keeps_to_its_side() throws Exception {
        assertThat(validate("keeps-the-rules")).contains("BUILD SUCCESS");
    }

    /** What this very Maven says about a planted module; the repository is the one this build uses. */
    private static String validate(String planted) throws IOException, InterruptedException {
        var maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-o",
                        "-N",
                        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                        "-f",
                        Path.of("src", "test", "planted", planted, "pom.xml").toString(),
                        "validate")
                .redirectErrorStream(true);
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var running = maven.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said.replaceAll("\u001B\\[[;\\d]*m", "");
    }
}
