package birth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {
    @TempDir
    private Path workspace;

    @BeforeEach
    void two_modules_of_which_one_uses_the_other() throws IOException {
        write("pom.xml", "<modules><module>services/kit</module><module>services/vaccination</module></modules>");
        write("services/kit/pom.xml", "<artifactId>kit</artifactId>");
        write("services/kit/src/main/java/Outbox.java", "one");
        write("services/vaccination/pom.xml", "<artifactId>vaccination</artifactId><artifactId>kit</artifactId>");
    }

    @Test
    void a_change_in_a_used_module_makes_its_user_stale() throws IOException {
        String before = fingerprint("services/vaccination");
        write("services/kit/src/main/java/Outbox.java", "two");
        assertThat(fingerprint("services/vaccination")).isNotEqualTo(before);
    }

    @Test
    void a_change_in_a_user_leaves_what_it_uses_fresh() throws IOException {
        String before = fingerprint("services/kit");
        write("services/vaccination/src/main/java/Dose.java", "one");
        assertThat(fingerprint("services/kit")).isEqualTo(before);
    }

    @Test
    void tests_and_build_products_change_nothing() throws IOException {
        String before = fingerprint("services/vaccination");
        write("services/vaccination/src/test/java/DoseTest.java", "one");
        write("services/vaccination/target/vaccination.jar", "one");
        write("services/vaccination/web/src/shared/api/doors/vaccination.ts", "made from the contract");
        assertThat(fingerprint("services/vaccination")).isEqualTo(before);
    }

    private String fingerprint(String module) {
        return new Modules(workspace).fingerprint(module);
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
