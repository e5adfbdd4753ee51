package birth.portal.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whatever goes wrong, the reader gets a page that says what and what to do. */
class TroublePages {

    private static final Logger LOG = Logger.getLogger(TroublePages.class);
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Frame frame;

    TroublePages(Frame frame) {
        this.frame = frame;
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> unknown(NotFoundException unknown) {
        return page(404, Trouble.UNKNOWN_PAGE);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<TemplateInstance> notAllowed(ForbiddenException notAllowed) {
        return page(403, Trouble.NOT_ALLOWED);
    }

    /** The code or the tokens were not accepted: a stale bookmark, a sign-in left open too long. */
    @ServerExceptionMapper(priority = 1)
    RestResponse<TemplateInstance> signInFailed(AuthenticationCompletionException failed) {
        return page(401, Trouble.SIGN_IN_FAILED);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> refused(WebApplicationException refused) {
        return page(refused.getResponse().getStatus(), Trouble.BROKEN);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> broken(Throwable broken) {
        LOG.error("A page failed", broken);
        return page(500, Trouble.BROKEN);
    }

    /** A challenge leads to the identity server; one that leads nowhere means that it cannot be asked. */
    @ServerResponseFilter
    void identityServerAway(ContainerResponseContext response) {
        if (response.getStatus() == 401 && !(response.getEntity() instanceof TemplateInstance)) {
            response.setStatus(503);
            response.setEntity(frame.around(new Trouble(Trouble.SIGN_IN_AWAY)).render(), null, HTML);
        }
    }

    private RestResponse<TemplateInstance> page(int status, String kind) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.around(new Trouble(kind)))
                .type(HTML)
                .build();
    }
}
