package birth.portal.relay;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the portal itself has to say about a relayed request, in the shape every service uses (RFC 9457). */
enum Trouble {
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

    void answer(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.response().reset();
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store");
        if (this == SERVICE_AWAY) {
            request.response().putHeader("Retry-After", "10");
        }
        request.response()
                .end(new JsonObject()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("code", name())
                        .put("detail", detail)
                        .encode());
    }
}
