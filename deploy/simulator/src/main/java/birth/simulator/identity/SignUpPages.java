package birth.simulator.identity;

import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The pages of the provincial identity service (省统一身份认证): name and number, code by SMS, face; the way in of OpenID Connect's code
 * flow. A phone that is lost is replaced after the face has passed. The code is shown, since no SMS leaves the simulator.
 */
@Path("/identity/authorization")
public class SignUpPages {

    private static final Logger LOG = Logger.getLogger(SignUpPages.class);

    private final Persons persons;
    private final RealNames realNames;
    private final Template page;
    private final String returnTo;

    SignUpPages(
            Persons persons,
            @RestClient RealNames realNames,
            @Location("identity.html") Template page,
            @ConfigProperty(name = "birth.identity.return-to") String returnTo) {
        this.persons = persons;
        this.realNames = realNames;
        this.page = page;
        this.returnTo = returnTo;
    }

    /** @param languages what the reader understands, the best first; in another one than the pages speak they are Chinese */
    @GET
    public RestResponse<String> enter(
            @QueryParam("state") String state,
            @QueryParam("nonce") String nonce,
            @QueryParam("ui_locales") @DefaultValue("zh-CN") String languages) {
        if (state == null) {
            throw new BadRequestException("state is missing");
        }
        return show(persons.enter(state, nonce, languages.split(" ")[0]));
    }

    @POST
    @Path("/{visit}/who")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> who(
            @PathParam("visit") String id,
            @FormParam("name") String name,
            @FormParam("idType") String idType,
            @FormParam("idNo") String idNo) {
        var visit = visit(id);
        visit.applicant = Applicant.of(name, idType, idNo);
        visit.faults = visit.applicant.faults();
        if (visit.faults.isEmpty()) {
            recognise(visit);
        }
        return show(visit);
    }

    private void recognise(Visit visit) {
        var before = persons.known(visit.applicant);
        visit.known = before.isPresent();
        if (before.isEmpty()) {
            visit.step = Visit.Step.MOBILE;
        } else if (before.get().name().equals(visit.applicant.name())) {
            visit.sendCode(before.get().mobile());
        } else {
            visit.faults = Map.of("name", Fault.OTHER);
        }
    }

    @POST
    @Path("/{visit}/mobile")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> mobile(@PathParam("visit") String id, @FormParam("mobile") String mobile) {
        var visit = at(Visit.Step.MOBILE, id);
        if (mobile != null && mobile.strip().matches("1[3-9]\\d{9}")) {
            visit.faults = Map.of();
            visit.sendCode(mobile.strip());
        } else {
            visit.faults = Map.of("mobile", Fault.MOBILE);
        }
        return show(visit);
    }

    @POST
    @Path("/{visit}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> code(
            @PathParam("visit") String id, @FormParam("code") String code, @FormParam("ask") String ask) {
        var visit = at(Visit.Step.CODE, id);
        visit.faults = Map.of();
        if ("lost".equals(ask)) {
            visit.lost = true;
            visit.step = Visit.Step.MOBILE;
        } else if ("again".equals(ask)) {
            visit.sendCode(visit.mobile);
        } else if (code != null && visit.code.equals(code.strip())) {
            visit.step = Visit.Step.FACE;
        } else {
            visit.faults = Map.of("code", Fault.CODE);
        }
        return show(visit);
    }

    @POST
    @Path("/{visit}/face")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> face(@PathParam("visit") String id, @FormParam("result") String result) {
        var visit = at(Visit.Step.FACE, id);
        if (!"pass".equals(result)) {
            visit.faults = Map.of("page", Fault.FACE);
            return show(visit);
        }
        try {
            var applicant = visit.applicant;
            realNames.tell(
                    applicant.reference(),
                    new RealNames.Told(
                            applicant.name(), applicant.idType(), applicant.idNo(), Map.of("mobile", visit.mobile)));
        } catch (OidcClientException | ProcessingException | WebApplicationException away) {
            LOG.warnf(
                    "The application did not take a real name: %s",
                    away.getClass().getSimpleName());
            visit.faults = Map.of("page", Fault.AWAY);
            return show(visit);
        }
        return back(visit, "code", persons.admit(visit));
    }

    /** The person goes back without having signed up (OpenID Connect Core 3.1.2.6). */
    @POST
    @Path("/{visit}/leave")
    public RestResponse<String> leave(@PathParam("visit") String id) {
        var visit = visit(id);
        persons.leave(visit);
        return back(visit, "error", "access_denied");
    }

    private RestResponse<String> back(Visit visit, String name, String value) {
        return RestResponse.seeOther(UriBuilder.fromUri(returnTo)
                .queryParam(name, value)
                .queryParam("state", visit.state)
                .build());
    }

    private Visit visit(String id) {
        return persons.visit(id).orElseThrow(NotFoundException::new);
    }

    /** A page sent again from the browser's history goes on where the person is. */
    private Visit at(Visit.Step step, String id) {
        var visit = visit(id);
        if (visit.step.compareTo(step) < 0) {
            throw new NotFoundException();
        }
        visit.step = step;
        return visit;
    }

    private RestResponse<String> show(Visit visit) {
        return RestResponse.ResponseBuilder.ok(
                        page.data("visit", visit).setLocale(visit.language).render(),
                        MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
