package birth.portal.relay;

import birth.portal.problem.Problem;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** What the portal itself has to say about a request before, or instead of, the one it is meant for. */
public enum Trouble {
    SERVICE_UNKNOWN(404, "没有这个地址", "网址可能输错了，请回首页重新进入。"),
    SESSION_ENDED(401, "登录已失效", "您的登录已经结束，填过的内容还在。请重新登录后继续。"),
    CSRF(403, "请求未通过安全校验", "页面停留太久，安全校验已更新。请刷新页面后再试一次，填过的内容还在。"),
    SERVICE_AWAY(503, "系统处理中", "办理系统暂时没有应答，您填的内容没有丢。请过几分钟再试。");

    private final int status;
    private final String title;
    private final String detail;

    Trouble(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    public void answer(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.response().reset();
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store");
        if (this == SERVICE_AWAY) {
            request.response().putHeader("Retry-After", "10");
        }
        request.response().end(Json.encode(problem()));
    }

    public Problem problem() {
        return new Problem(title, status, name(), detail);
    }
}
