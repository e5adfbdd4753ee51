package birth.portal.problem;

import birth.portal.problem.Problem.Fault;
import birth.portal.relay.Trouble;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How the portal's own doors say no. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refused refused) {
        return answer(refused.problem());
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(ForbiddenException forbidden) {
        return answer(new Problem("没有权限", 403, "NOT_ALLOWED", "您的账号没有办理此项的权限。"));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ResteasyReactiveViolationException invalid) {
        var faults = invalid.getConstraintViolations().stream()
                .map(violation -> {
                    var path = violation.getPropertyPath().toString();
                    return new Fault(
                            path.substring(path.lastIndexOf('.') + 1), "INVALID", violation.getMessage(), null);
                })
                .toList();
        return answer(invalid("INVALID_INPUT", faults));
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformed(MismatchedInputException malformed) {
        return answer(invalid("MALFORMED_JSON", List.of()));
    }

    /** The identity server or the application does not answer. */
    @ServerExceptionMapper
    RestResponse<Problem> away(ProcessingException away) {
        LOG.warnf("A peer does not answer: %s", away.getMessage());
        return answer(Trouble.SERVICE_AWAY.problem());
    }

    /** A peer answers what its contract does not say: nobody's fault who sits before the page. */
    @ServerExceptionMapper
    RestResponse<Problem> unexpected(ClientWebApplicationException unexpected) {
        LOG.errorf("A peer refuses: %s", unexpected.getMessage());
        return answer(Trouble.SERVICE_AWAY.problem());
    }

    private static Problem invalid(String code, List<Fault> faults) {
        return new Problem("没有办成", 400, code, "有字段填写不正确，请按提示修改后重新提交。", faults);
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
