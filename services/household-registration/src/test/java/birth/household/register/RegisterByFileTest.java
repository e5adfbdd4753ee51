package birth.household.register;

import birth.casework.outside.FileExchange;
import birth.casework.outside.Mode;
import birth.household.authority.Unanswered;
import birth.kit.test.FileAnswers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterByFileTest {

    private static final String NUMBER = "220502202611029627";

    @TempDir
    private Path directory;

    @Test
    void a_childs_number_arrives_through_files() {
        var files = new FileExchange(
                directory, JsonMapper.builder().findAndAddModules().build());
        var port = new CitizenRegisters(null, null, files).citizenRegister(() -> Mode.FILE);
        var birth = new BirthEntry("22050220261103000001X-1-H1", "220502", LocalDate.of(2026, 11, 2), "2");
        FileAnswers.arrive(directory, "population", () -> draws(port, birth), "{\"idNo\":\"" + NUMBER + "\"}");
    }

    private static boolean draws(CitizenRegister port, BirthEntry birth) {
        try {
            return NUMBER.equals(port.numberFor(birth));
        } catch (Unanswered notYet) {
            return false;
        }
    }
}
