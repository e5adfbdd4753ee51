package birth.vaccination.province;

import birth.casework.outside.FileExchange;
import birth.kit.test.FileAnswers;
import birth.vaccination.province.ImmunisationSystem.File;
import birth.vaccination.province.ImmunisationSystem.Registered;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemByFileTest {

    @TempDir
    private Path directory;

    @Test
    void the_provinces_number_of_a_file_arrives_through_files() {
        var port = new SystemByFile(new FileExchange(directory, new JsonMapper()));
        var file = new File("22050220261103000001X-V1-1", "220502030120260001", "2205020301", "2025");
        var taken = Optional.of(new Registered("M1", "220502030120260001"));
        FileAnswers.arrive(
                directory,
                "immunisation-file",
                () -> port.register(file, true).equals(taken),
                "{\"fileNo\":\"M1\",\"childCode\":\"220502030120260001\"}");
    }
}
