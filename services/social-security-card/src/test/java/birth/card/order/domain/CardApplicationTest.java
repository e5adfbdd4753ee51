package birth.card.order.domain;

import static birth.card.order.domain.Obstacle.BANK_UNKNOWN;
import static birth.card.order.domain.Obstacle.GUARDIAN_MISSING;
import static birth.card.order.domain.Obstacle.ID_NUMBER_MISSING;
import static birth.card.order.domain.Obstacle.PHOTO_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardApplicationTest {

    private static final LocalDate BORN = LocalDate.parse("2026-11-02");
    private static final Set<String> BANKS = Set.of("ICBC");

    @Test
    void a_newborn_needs_no_photo_for_a_physical_card() {
        assertThat(application("ICBC", true, false).obstacles(BANKS, BORN.plusDays(3)))
                .isEmpty();
        assertThat(application("ICBC", true, false)
                        .obstacles(BANKS, BORN.plusYears(7).minusDays(1)))
                .isEmpty();
    }

    @Test
    void a_child_of_seven_needs_a_photo_on_the_physical_card_only() {
        assertThat(application("ICBC", true, false).obstacles(BANKS, BORN.plusYears(7)))
                .containsExactly(PHOTO_MISSING);
        assertThat(application("ICBC", true, true).obstacles(BANKS, BORN.plusYears(7)))
                .isEmpty();
        assertThat(application("ICBC", false, false).obstacles(BANKS, BORN.plusYears(7)))
                .isEmpty();
    }

    @Test
    void tells_everything_that_is_missing_at_once() {
        assertThat(new CardApplication("王梓涵", "", BORN, "赵雨桐", null, "XYZ", true, false).obstacles(BANKS, BORN))
                .containsExactly(ID_NUMBER_MISSING, GUARDIAN_MISSING, BANK_UNKNOWN);
        assertThat(application(null, true, false).obstacles(BANKS, BORN)).containsExactly(BANK_UNKNOWN);
    }

    private static CardApplication application(String bank, boolean needPhysical, boolean hasPhoto) {
        return new CardApplication(
                "王梓涵", "220502202611029627", BORN, "赵雨桐", "220503199608219421", bank, needPhysical, hasPhoto);
    }
}
