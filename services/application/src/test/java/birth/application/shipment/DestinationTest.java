package birth.application.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.form.Form;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule E32 (domain.md 2.2). */
class DestinationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @ParameterizedTest
    @CsvSource({
        "吉林省通化市东昌区示例街道1号, POST",
        "东昌区示例街道1号 B-2, POST",
        "中国吉林省通化市, POST",
        "韩国首尔市江南区示例路1号, ADDRESS_ABROAD",
        "12 Sample Street Busan, ADDRESS_ABROAD"
    })
    void sends_within_the_country_only(String address, Destination expected) {
        assertThat(Destination.of(new Form.Mail("王浩然", "13900000001", address), DAY))
                .isEqualTo(expected);
    }

    @Test
    void is_fetched_when_anything_of_the_address_is_missing() {
        assertThat(Destination.of(new Form.Mail("王浩然", null, "东昌区示例街道1号"), DAY)).isEqualTo(Destination.NO_ADDRESS);
    }
}
