package birth.household.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileExchangeTest {

    private static final MarriageQuestion QUESTION =
            new MarriageQuestion("J220502-2023-000123", List.of("220502199403159318"));

    @TempDir
    private Path directory;

    @Test
    void lays_the_question_down_once_and_takes_the_answer_when_it_is_there() throws IOException {
        var question = directory.resolve("marriage/k1.question.json");
        assertThatThrownBy(this::ask).isInstanceOf(Unanswered.class);
        var laid = Files.getLastModifiedTime(question);
        assertThat(Files.readString(question)).contains("J220502-2023-000123", "220502199403159318");
        assertThatThrownBy(this::ask).isInstanceOf(Unanswered.class);
        assertThat(Files.getLastModifiedTime(question)).isEqualTo(laid);

        Files.writeString(directory.resolve("marriage/k1.answer.json"), "{\"state\":\"VALID\"}");
        assertThat(ask()).isEqualTo(Standing.VALID);
        assertThat(ask()).isEqualTo(Standing.VALID);
        assertThat(directory.resolve("marriage").toFile().list()).hasSize(2);
    }

    @Test
    void quotes_nothing_of_an_answer_it_cannot_read() throws IOException {
        assertThatThrownBy(this::ask).isInstanceOf(Unanswered.class);
        Files.writeString(directory.resolve("marriage/k1.answer.json"), "{\"state\":\"王浩然\"}");

        assertThatThrownBy(this::ask)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("王浩然")
                .hasNoCause();
    }

    private Standing ask() {
        return new FileExchange(directory, new ObjectMapper())
                .ask("marriage", "k1", QUESTION, AuthorityClient.Verification.class)
                .state();
    }
}
