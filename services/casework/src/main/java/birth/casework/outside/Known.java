package birth.casework.outside;

import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** "I know nothing of that" (404) is an answer; everything else that goes wrong is none. */
public final class Known {

    private static final int NOT_FOUND = 404;

    private Known() {}

    public static <T> Optional<T> by(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ClientWebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
