package birth.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedDocumentsTest {

    private final SealedDocuments documents = new SealedDocuments(
            new Sealing("k1:" + Base64.getEncoder().encodeToString(new byte[32])), new ObjectMapper());

    record Weighed(int weightG) {}

    @Test
    void opens_what_it_sealed() {
        var sealed = documents.seal(new Weighed(3250), "record-1");
        assertThat(documents.open(sealed, "record-1", Weighed.class)).isEqualTo(new Weighed(3250));
    }

    @Test
    void names_the_record_and_nothing_of_the_document_when_it_cannot_be_read() {
        var sealed = documents.seal(Map.of("weightG", "王梓涵"), "record-1");
        var failure = catchThrowable(() -> documents.open(sealed, "record-1", Weighed.class));
        var logged = new StringWriter();
        failure.printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString()).contains("record-1").doesNotContain("王梓涵");
    }
}
