package birth.insurance.platform;

import birth.casework.outside.FileExchange;
import birth.insurance.platform.InsurancePlatform.Enrolled;
import birth.insurance.platform.InsurancePlatform.Insured;
import birth.insurance.platform.InsurancePlatform.Newcomer;
import birth.kit.test.FileAnswers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformByFileTest {

    private static final Newcomer CHILD =
            new Newcomer("22050220261103000001X-I1-1", "220502", "王梓涵", "220502202611029627", "220503199608219421");

    @TempDir
    private Path directory;

    @Test
    void where_a_child_is_insured_already_arrives_through_files() {
        var insured = Optional.of(new Insured("220524"));
        FileAnswers.arrive(
                directory, "insurance-query", () -> port().insured(CHILD).equals(insured), "{\"region\":\"220524\"}");
    }

    @Test
    void a_childs_person_number_arrives_through_files() {
        var enrolled = Optional.of(new Enrolled("22050000000017", "LOW_INCOME"));
        FileAnswers.arrive(
                directory,
                "insurance-platform",
                () -> port().enrol(CHILD, true).equals(enrolled),
                "{\"personNo\":\"22050000000017\",\"category\":\"LOW_INCOME\"}");
    }

    private InsurancePlatform port() {
        return new PlatformByFile(new FileExchange(directory, new JsonMapper()));
    }
}
