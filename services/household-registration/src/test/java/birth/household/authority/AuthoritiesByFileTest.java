package birth.household.authority;

import birth.casework.outside.FileExchange;
import birth.casework.outside.Mode;
import birth.kit.sealing.Digests;
import birth.kit.test.FileAnswers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritiesByFileTest {

    @TempDir
    private Path directory;

    private Authorities authorities;

    @BeforeEach
    void inFileMode() {
        authorities = new Authorities(
                null, new FileExchange(directory, new JsonMapper()), new Digests("a2V5IG9mIGEgdGVzdCBhbG9uZSE="));
    }

    @Test
    void civil_affairs_word_on_a_marriage_arrives_through_files() {
        var port = authorities.marriageRegister(() -> Mode.FILE);
        var question = new MarriageQuestion("J220502-2023-000123", List.of("220502199001019627"));
        FileAnswers.arrive(
                directory,
                "marriage",
                () -> says(Standing.ENDED, () -> port.verify(question)),
                "{\"state\":\"ENDED\"}");
    }

    @Test
    void the_issuers_word_on_a_certificate_arrives_through_files() {
        var port = authorities.certificateIssuer(() -> Mode.FILE);
        var question = new CertificateQuestion("Z229900001", null, null);
        FileAnswers.arrive(
                directory,
                "certificate",
                () -> says(Standing.VALID, () -> port.verify(question)),
                "{\"state\":\"VALID\"}");
    }

    private static boolean says(Standing expected, Supplier<Standing> port) {
        try {
            return port.get() == expected;
        } catch (Unanswered notYet) {
            return false;
        }
    }
}
