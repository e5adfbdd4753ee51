package birth.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String OLD = "old:" + key(1);
    private static final String NEW = "new:" + key(2);

    @Test
    void opens_what_it_sealed_and_never_seals_the_same_way_twice() {
        var sealing = new Sealing(NEW);
        var sealed = sealing.seal("王梓涵", "record-1");
        assertThat(sealing.open(sealed, "record-1")).isEqualTo("王梓涵");
        assertThat(sealing.seal("王梓涵", "record-1")).isNotEqualTo(sealed);
    }

    @Test
    void opens_with_a_retired_key_and_seals_with_the_first() {
        var sealedLongAgo = new Sealing(OLD).seal("document", "record-1");
        var rotated = new Sealing(NEW + "," + OLD);
        assertThat(rotated.open(sealedLongAgo, "record-1")).isEqualTo("document");
        assertThatThrownBy(() -> new Sealing(OLD).open(rotated.seal("document", "record-1"), "record-1"))
                .hasMessageContaining("'new' is not configured");
    }

    @Test
    void does_not_open_a_document_that_was_changed_or_moved_to_another_record() {
        var sealing = new Sealing(NEW);
        var sealed = sealing.seal("document", "record-1");
        assertThatThrownBy(() -> sealing.open(sealed, "record-2")).hasMessageContaining("does not open");
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealing.open(changed, "record-1")).hasMessageContaining("does not open");
    }

    @Test
    void refuses_a_key_of_the_wrong_length() {
        assertThatThrownBy(() -> new Sealing("short:" + Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessageContaining("32 bytes");
    }

    @Test
    void digests_differ_by_kind_and_by_key() {
        var digests = new Digests(key(1));
        assertThat(digests.of("identity-number", "x"))
                .isEqualTo(digests.of("identity-number", "x"))
                .isNotEqualTo(digests.of("mobile", "x"))
                .isNotEqualTo(new Digests(key(2)).of("identity-number", "x"));
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
