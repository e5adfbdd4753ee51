package birth.simulator;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;

/** The request id every act of a national system carries, and answers that can be asked for again. */
final class Requests {

    private Requests() {}

    static String id(Map<String, Object> body) {
        if (body == null || !(body.get("requestId") instanceof String id) || id.isBlank()) {
            throw new BadRequestException("requestId is missing");
        }
        return id;
    }

    static Map<String, Object> found(Map<String, Object> answer) {
        if (answer == null) {
            throw new NotFoundException();
        }
        return answer;
    }
}
