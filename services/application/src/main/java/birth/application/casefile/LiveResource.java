package birth.application.casefile;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Tells a parent's page that something has changed, never what; ends when the token expires. */
@Path("/cases/{caseNo}/live")
public class LiveResource {

    private static final Clock REAL = Clock.systemUTC();

    private final CaseFiles files;
    private final RealNames realNames;
    private final Caller caller;
    private final JsonWebToken token;

    LiveResource(CaseFiles files, RealNames realNames, Caller caller, JsonWebToken token) {
        this.files = files;
        this.realNames = realNames;
        this.caller = caller;
        this.token = token;
    }

    /** The case's version; any change makes it grow. */
    public record Changed(long version) {}

    @GET
    @RolesAllowed("parent")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<Changed> live(@PathParam("caseNo") String caseNo) {
        var digest = realNames.digestOf(caller);
        QuarkusTransaction.requiringNew().run(() -> files.seenBy(digest, caseNo));
        var end = Instant.ofEpochSecond(token.getExpirationTime());
        return Multi.createFrom()
                .ticks()
                .every(Duration.ofSeconds(1))
                .onOverflow()
                .drop()
                .select()
                .first(tick -> REAL.instant().isBefore(end))
                .onItem()
                .transformToUniAndConcatenate(tick -> version(caseNo))
                .skip()
                .repetitions();
    }

    private Uni<Changed> version(String caseNo) {
        return Uni.createFrom()
                .item(() -> new Changed(QuarkusTransaction.requiringNew().call(() -> files.versionOf(caseNo))))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
