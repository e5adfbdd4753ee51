package birth.application;

import jakarta.ws.rs.WebApplicationException;
import java.util.Set;

/** Asks another side for something that it may refuse for good. */
public final class Asking {

    /** Asked again, these would be answered alike. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 404, 409, 422);

    private Asking() {}

    /** False where the other side will never take it; whatever may pass is thrown, so that it is asked again. */
    public static boolean isTaken(Runnable question) {
        try {
            question.run();
            return true;
        } catch (WebApplicationException refused) {
            if (!FOR_GOOD.contains(refused.getResponse().getStatus())) {
                throw refused;
            }
            return false;
        }
    }
}
