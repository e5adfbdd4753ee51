package birth.application.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import birth.kit.problem.Refusal;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** domain.md 1.4 and 1.5 no. 68. */
class UploadTest {

    private final Upload upload = new Upload(new EmbeddedScan());
    private final MaterialCatalogue catalogue = new MaterialCatalogue();

    @Test
    void goes_by_what_the_bytes_are() {
        assertThat(type("id-card.mother", Pictures.jpeg(1000, 700, Color.GRAY))).isEqualTo("image/jpeg");
        assertThat(type("id-card.mother", Pictures.png(600, 800, Color.GRAY))).isEqualTo("image/png");
        assertThat(type("invoice", bytes("%PDF-1.7\n%âãÏÓ\n"))).isEqualTo("application/pdf");
        assertThat(code("invoice", bytes("<html><script>alert(1)</script></html>")))
                .isEqualTo("MATERIAL_TYPE");
        assertThat(code("invoice", bytes("PK\u0003\u0004 a zip"))).isEqualTo("MATERIAL_TYPE");
        assertThat(code("invoice", new byte[0])).isEqualTo("MATERIAL_EMPTY");
    }

    @Test
    void keeps_nothing_harmful_too_large_too_small_or_broken() {
        var test = "%PDF-1.7\n" + "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(code("invoice", bytes(test))).isEqualTo("MATERIAL_HARMFUL");
        assertThat(code("invoice", new byte[10 * 1024 * 1024 + 1])).isEqualTo("MATERIAL_TOO_LARGE");
        assertThat(code("id-card.mother", Pictures.jpeg(799, 600, Color.GRAY))).isEqualTo("MATERIAL_RESOLUTION");
        assertThat(code("id-card.mother", Pictures.jpeg(1000, 599, Color.GRAY))).isEqualTo("MATERIAL_RESOLUTION");
        var half = Pictures.jpeg(1000, 700, Color.GRAY);
        assertThat(code("id-card.mother", Arrays.copyOf(half, 20))).isEqualTo("MATERIAL_UNREADABLE");
    }

    @Test
    void takes_a_card_photo_of_the_right_size_on_white_only() {
        assertThat(type("card.photo", Pictures.photo(Color.WHITE))).isEqualTo("image/jpeg");
        assertThat(code("card.photo", Pictures.photo(new Color(60, 90, 200)))).isEqualTo("PHOTO_BACKGROUND");
        assertThat(code("card.photo", Pictures.jpeg(359, 441, Color.WHITE))).isEqualTo("PHOTO_SIZE");
        assertThat(code("card.photo", Pictures.png(358, 441, Color.WHITE))).isEqualTo("PHOTO_TYPE");
        assertThat(code("card.photo", Pictures.noise(358, 441))).isEqualTo("PHOTO_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({"no-father-statement, 409", "first-issue-form, 409", "no-such, 404"})
    void asks_no_upload_of_what_is_signed_in_person_or_made_by_the_system(String kind, int status) {
        assertThatThrownBy(() -> catalogue.uploadable(kind))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    private String type(String kind, byte[] content) {
        return upload.typeOf(catalogue.uploadable(kind), content);
    }

    private String code(String kind, byte[] content) {
        try {
            return type(kind, content);
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
