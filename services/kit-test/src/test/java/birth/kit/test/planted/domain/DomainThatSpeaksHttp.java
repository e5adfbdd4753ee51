package birth.kit.test.planted.domain;

import jakarta.ws.rs.core.Response;

/** A rule of the trade that knows about the web: a planted breach. */
class DomainThatSpeaksHttp {

    Response answer() {
        return Response.ok().build();
    }
}
