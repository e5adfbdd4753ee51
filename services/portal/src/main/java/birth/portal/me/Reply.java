package birth.portal.me;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What a peer said, or that it said nothing: one office that is away must not take the whole page with it.
 *
 * @param content null when the peer did not answer
 */
public record Reply<T>(T content) {

    private static final Logger LOG = Logger.getLogger(Reply.class);

    static <T> Reply<T> of(Supplier<T> question) {
        try {
            return new Reply<>(question.get());
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("A peer did not answer: %s", away.getMessage());
            return new Reply<>(null);
        }
    }

    public boolean came() {
        return content != null;
    }
}
