package birth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_what_it_once_made() {
        String made = secrets().key("SEALING");
        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
        assertThat(secrets().key("SEALING")).isEqualTo(made);
        assertThat(secrets().word("OTHER")).isNotEqualTo(made).hasSize(32);
    }

    @Test
    void lets_only_the_owner_read() throws IOException {
        secrets().word("POSTGRES");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rw-------");
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }
}
