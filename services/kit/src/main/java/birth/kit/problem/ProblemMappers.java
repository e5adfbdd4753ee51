package birth.kit.problem;

import birth.kit.store.StoreFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves as a problem: malformed or incomplete input 400, the rule says no 4xx, the store was changed by another meanwhile 409 or is away 503, something broke 500 with a trace id and no detail. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int STORE_COMES_BACK_SECONDS = 10;

    @ServerExceptionMapper
    public RestResponse<Problem> refusal(Refusal refusal, UriInfo uri) {
        var answer = answer(refusal.status(), refusal.code(), refusal.getMessage(), uri, refusal.errors());
        if (refusal.retryAfterSeconds() != null) {
            answer.getHeaders().putSingle("Retry-After", refusal.retryAfterSeconds());
        }
        return answer;
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> invalid(ConstraintViolationException invalid, UriInfo uri) {
        var errors = invalid.getConstraintViolations().stream()
                .map(v -> new Problem.FieldError(field(v), "INVALID", v.getMessage(), null))
                .sorted(Comparator.comparing(Problem.FieldError::field))
                .toList();
        return answer(400, "INVALID_INPUT", "有字段填写不正确，请按提示修改后重新提交。", uri, errors);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> json(JsonProcessingException malformed, UriInfo uri) {
        if (malformed instanceof JsonMappingException mapping
                && !(mapping.getCause() instanceof StreamReadException)
                && !mapping.getPath().isEmpty()) {
            var field = mapping.getPath().stream()
                    .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                    .collect(Collectors.joining("."));
            return answer(
                    400,
                    "INVALID_INPUT",
                    "有字段的格式不正确，请按提示修改后重新提交。",
                    uri,
                    List.of(new Problem.FieldError(field, "WRONG_TYPE", "此处的值类型不对", "请对照接口说明（/q/openapi）填写")));
        }
        var where = malformed.getLocation();
        return answer(
                400,
                "MALFORMED_JSON",
                "请求内容不是正确的 JSON"
                        + (where == null ? "" : "（第 " + where.getLineNr() + " 行第 " + where.getColumnNr() + " 列附近）")
                        + "，请检查后重新提交。",
                uri,
                List.of());
    }

    /** The framework has a mapper of its own for this kind, without a problem body; the nearer type wins. */
    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> wrongType(MismatchedInputException wrongType, UriInfo uri) {
        return json(wrongType, uri);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> unauthorized(UnauthorizedException noToken, UriInfo uri) {
        return answer(401, "LOGIN_NEEDED", "请先登录。", uri, List.of());
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> badToken(AuthenticationFailedException badToken, UriInfo uri) {
        return answer(401, "LOGIN_EXPIRED", "登录已失效，请重新登录。", uri, List.of());
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> forbidden(ForbiddenException wrongRole, UriInfo uri) {
        return answer(403, "NOT_ALLOWED", "您的账号没有办理此项的权限。", uri, List.of());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> web(WebApplicationException web, UriInfo uri) {
        if (web.getCause() instanceof JsonProcessingException malformed) {
            return json(malformed, uri);
        }
        var status = web.getResponse().getStatus();
        var known = Response.Status.fromStatusCode(status);
        var code = known == null ? "HTTP_" + status : known.name();
        return answer(
                status, code, status == 404 ? "没有这个地址或记录，请核对后重试。" : "请求无法处理（" + code + "），请核对后重试。", uri, List.of());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> broken(Throwable broken, UriInfo uri) {
        if (StoreFailure.isConflict(broken)) {
            return answer(409, "CHANGED_MEANWHILE", "此件刚被他处更新，您的操作没有保存。请刷新后再办。", uri, List.of());
        }
        if (StoreFailure.isPassing(broken)) {
            LOG.warnf(broken, "A request to %s found the database away", uri.getPath());
            return refusal(Refusal.notYet("STORE_AWAY", "办理系统暂时没有应答，您填的内容没有丢。请过几分钟再试。", STORE_COMES_BACK_SECONDS), uri);
        }
        if (isLeft(broken)) {
            LOG.infof("The caller of %s left before its request was whole", uri.getPath());
            return answer(400, "REQUEST_INCOMPLETE", "请求没有发送完整，请检查网络后重新提交。", uri, List.of());
        }
        LOG.errorf(broken, "A request to %s failed", uri.getPath());
        return answer(500, "BROKEN", "系统出错，未保存任何更改。请稍后重试；若仍不行，请报出追踪编号。", uri, List.of());
    }

    /** Reading the request met the end of its connection; a service that is asked here and away fails in other ways. */
    private static boolean isLeft(Throwable broken) {
        return broken instanceof ClosedChannelException
                || broken instanceof SocketException
                || broken instanceof IOException && broken.getCause() != null && isLeft(broken.getCause());
    }

    private static RestResponse<Problem> answer(
            int status, String code, String detail, UriInfo uri, List<Problem.FieldError> errors) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Refused" : known.getReasonPhrase();
        var problem = new Problem(
                "urn:birth:problem:" + code.toLowerCase().replace('_', '-'),
                title,
                status,
                code,
                detail,
                uri.getPath(),
                traceId(),
                errors);
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private static String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }

    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
