package birth.certificate.nationalregister;

import birth.casework.outside.FileExchange;
import birth.certificate.nationalregister.NationalRegister.Birth;
import birth.certificate.nationalregister.NationalRegister.Issued;
import birth.certificate.nationalregister.NationalRegister.Notice;
import birth.certificate.nationalregister.NationalRegister.Registered;
import birth.kit.test.FileAnswers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterByFileTest {

    @TempDir
    private Path directory;

    private NationalRegister port;

    @BeforeEach
    void inFileMode() {
        port = new RegisterByFile(new FileExchange(
                directory, JsonMapper.builder().findAndAddModules().build()));
    }

    @Test
    void what_a_birth_has_elsewhere_arrives_through_files() {
        var birth = new Birth("220502199001019627", LocalDate.of(2026, 11, 2), 1);
        var issued = Optional.of(new Issued("Z229977701", "示例医院"));
        FileAnswers.arrive(
                directory,
                "certificate-births",
                () -> port.issuedTo(birth, "22050220261103000001X-B1-1").equals(issued),
                "{\"certNo\":\"Z229977701\",\"issuer\":\"示例医院\"}");
    }

    @Test
    void the_registers_number_of_a_certificate_arrives_through_files() {
        var notice = new Notice("5b0e3a1c-VALID", "Z229900001", "VALID");
        var registered = Optional.of(new Registered("CZ1", "Z229900001"));
        FileAnswers.arrive(
                directory,
                "certificate-register",
                () -> port.register(notice).equals(registered),
                "{\"registeredNo\":\"CZ1\",\"certNo\":\"Z229900001\"}");
    }
}
