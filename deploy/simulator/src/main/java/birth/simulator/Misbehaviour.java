package birth.simulator;

import birth.simulator.Behaviours.Behaviour;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets a system, known by the first segment of the path, be late, absent or mute before and after it does its work. */
@Singleton
public class Misbehaviour {

    private static final String BEHAVIOUR = "behaviour";

    private final Behaviours behaviours;

    Misbehaviour(Behaviours behaviours) {
        this.behaviours = behaviours;
    }

    @ServerRequestFilter(readBody = true)
    public Response before(ContainerRequestContext request) throws IOException {
        var behaviour = behaviours.of(system(request), about(request));
        request.setProperty(BEHAVIOUR, behaviour);
        return switch (behaviour.mode()) {
            case DOWN -> Response.status(503).header("Retry-After", 60).build();
            case SLOW -> {
                wait(Duration.ofMillis(behaviour.delayMillis()));
                yield null;
            }
            default -> null;
        };
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEHAVIOUR) instanceof Behaviour behaviour && behaviour.mode() == Mode.ANSWER_LOST) {
            response.setStatus(504);
            response.setEntity(null);
        }
    }

    private static String system(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.replaceFirst("^/", "").replaceFirst("/.*", "");
    }

    /** A form was read before; what it says of a person is none of a behaviour's business. */
    private static String about(ContainerRequestContext request) throws IOException {
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return request.getUriInfo().getPath();
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return request.getUriInfo().getPath() + new String(body, StandardCharsets.UTF_8);
    }

    private static void wait(Duration delay) {
        var end = System.nanoTime() + delay.toNanos();
        for (var left = delay.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
