package birth.card.centre;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** File exchange: one JSON file an order in {@code out}, the answer under the same name in {@code in}. No person is named in either. */
@ApplicationScoped
public class CentreByFile implements CardCentre {

    private final Path folder;
    private final ObjectMapper json;

    CentreByFile(@ConfigProperty(name = "birth.card.centre.folder") Path folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    @Override
    public Optional<Accepted> order(Order order) {
        try {
            var name = order.requestId() + ".json";
            var answer = folder.resolve("in").resolve(name);
            if (Files.exists(answer)) {
                return Optional.of(json.readValue(answer.toFile(), Accepted.class));
            }
            var request = new CentreApi.CentreOrder(order.requestId(), order.bank(), order.needPhysical());
            var out = Files.createDirectories(folder.resolve("out"));
            var written = Files.write(out.resolve(name + ".part"), json.writeValueAsBytes(request));
            Files.move(written, out.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("The exchange folder of the card centre cannot be used", broken);
        }
    }
}
