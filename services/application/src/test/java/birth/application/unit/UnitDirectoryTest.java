package birth.application.unit;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.Item;
import birth.kit.reference.ReferenceSet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitDirectoryTest {

    private static final String CLINIC = "2205020302";

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, false"})
    void a_clinic_is_a_choice_until_its_last_day_and_named_for_ever(LocalDate today, boolean open)
            throws JsonProcessingException {
        var content = new ObjectMapper().readTree("""
                {"region":"220502","name":"东昌区环通示例接种门诊","phone":"0435-3200501","until":"2026-12-31"}""");
        var closing = new ReferenceSet("directory", "V." + CLINIC, 1, LocalDate.EPOCH, "", content);
        var directory = new UnitDirectory(day -> List.of(closing), () -> today);
        assertThat(directory.open(Item.V).map(Unit::code).toList().contains(CLINIC))
                .isEqualTo(open);
        assertThat(directory.of(Item.V)).extracting(Unit::code).contains(CLINIC);
        assertThat(directory.open(Item.V)).extracting(Unit::item).containsOnly(Item.V);
    }
}
