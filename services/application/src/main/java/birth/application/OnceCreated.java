package birth.application;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer of a door that may be asked twice: 201 with where the thing is, when it was there already 200. */
public final class OnceCreated {

    private OnceCreated() {}

    public static <T> RestResponse<T> answer(boolean fresh, String location, T view) {
        return fresh
                ? RestResponse.ResponseBuilder.<T>created(URI.create(location))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    /** Of a thing that has no place of its own. */
    public static RestResponse<Void> answer(boolean fresh) {
        return RestResponse.status(fresh ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }
}
