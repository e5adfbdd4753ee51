package birth.household.authority;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** The other authority has not answered yet. Holds nothing of the question or of the other side's text, for both may name a person. */
public class Unanswered extends RuntimeException {

    public Unanswered() {
        super("The authority has not answered", null, false, false);
    }

    /** Asks over the network; whatever goes wrong on the way is no answer. */
    public static <T> T unless(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | WebApplicationException | FaultToleranceException noAnswer) {
            throw new Unanswered();
        }
    }
}
