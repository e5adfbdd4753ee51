package birth.casework.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileExchangeTest {

    private record Question(String certNo) {}

    private record Said(boolean valid) {}

    @TempDir
    private Path directory;

    @Test
    void lays_the_question_down_once_and_takes_the_answer_when_it_is_there() throws IOException {
        var question = directory.resolve("marriage/k1.question.json");
        assertThat(ask()).isEmpty();
        var laid = Files.getLastModifiedTime(question);
        assertThat(Files.readString(question)).contains("J220502-2023-000123");
        assertThat(ask()).isEmpty();
        assertThat(Files.getLastModifiedTime(question)).isEqualTo(laid);

        Files.writeString(directory.resolve("marriage/k1.answer.json"), "{\"valid\":true}");
        assertThat(ask()).contains(new Said(true));
        assertThat(ask()).contains(new Said(true));
        assertThat(directory.resolve("marriage").toFile().list()).hasSize(2);
    }

    @Test
    void lays_down_what_the_question_has_become() throws IOException {
        assertThat(ask()).isEmpty();
        assertThat(ask("J220502-2024-000456")).isEmpty();
        assertThat(Files.readString(directory.resolve("marriage/k1.question.json")))
                .contains("J220502-2024-000456");
    }

    @Test
    void quotes_nothing_of_an_answer_it_cannot_read() throws IOException {
        assertThat(ask()).isEmpty();
        Files.writeString(directory.resolve("marriage/k1.answer.json"), "{\"valid\":\"王浩然\"}");

        assertThatThrownBy(this::ask)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("王浩然")
                .hasNoCause();
    }

    private Optional<Said> ask() {
        return ask("J220502-2023-000123");
    }

    private Optional<Said> ask(String certNo) {
        return new FileExchange(directory, new ObjectMapper()).ask("marriage", "k1", new Question(certNo), Said.class);
    }
}
