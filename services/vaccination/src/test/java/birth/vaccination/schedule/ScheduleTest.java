package birth.vaccination.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final LocalDate BORN = LocalDate.parse("2026-11-02");

    /** The computed plan of domain.md 7 (scenario A20). */
    @ParameterizedTest
    @CsvSource({
        "HepB,1,2026-11-02",
        "BCG,1,2026-11-02",
        "HepB,2,2026-12-02",
        "IPV,1,2027-01-02",
        "DTaP,1,2027-01-02",
        "IPV,2,2027-02-02",
        "bOPV,1,2027-03-02",
        "DTaP,2,2027-03-02",
        "HepB,3,2027-05-02",
        "DTaP,3,2027-05-02",
        "MPSV-A,1,2027-05-02",
        "MMR,1,2027-07-02",
        "JE-L,1,2027-07-02",
        "MPSV-A,2,2027-08-02",
        "DTaP,4,2028-05-02",
        "MMR,2,2028-05-02",
        "HepA-L,1,2028-05-02",
        "JE-L,2,2028-11-02",
        "MPSV-AC,1,2029-11-02",
        "bOPV,2,2030-11-02",
        "DTaP,5,2032-11-02",
        "MPSV-AC,2,2032-11-02",
        "HPV2,1,2039-11-02",
        "HPV2,2,2040-05-02"
    })
    void plans_every_dose_of_a_girl_on_its_day(String vaccine, int dose, LocalDate day) {
        assertThat(Schedule.current().planFor(BORN, "2"))
                .contains(new PlannedDose(vaccine, dose, day))
                .hasSize(24);
    }

    @Test
    void plans_no_hpv_for_a_boy() {
        assertThat(Schedule.current().planFor(BORN, "1")).hasSize(22).noneMatch(dose -> dose.vaccine()
                .equals("HPV2"));
    }

    @Test
    void clamps_to_the_end_of_a_shorter_month() {
        assertThat(Schedule.current().planFor(LocalDate.parse("2026-08-31"), "1"))
                .contains(new PlannedDose("HepB", 3, LocalDate.parse("2027-02-28")));
    }
}
