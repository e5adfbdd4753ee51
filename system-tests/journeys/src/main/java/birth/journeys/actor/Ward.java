package birth.journeys.actor;

import birth.journeys.family.Family;
import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.util.Map;

/** The ward beyond the ordinary delivery: records out of the ordinary, statements at the counter, a death. */
public final class Ward {

    private static final String URL = Stack.url("birth-certificate") + "/deliveries/";

    private Ward() {}

    /** The record as {@link Hospital#delivery} makes it, changed or not, without any statement. */
    public static Answer record(Family family, Map<String, Object> delivery) {
        return Http.put(URL + family.deliveryRef(), token(family), delivery);
    }

    /** A statement the parents sign in person: {@code NO_FATHER}, {@code THIRD_SURNAME}, {@code LATE_ISSUE}. */
    public static void sign(Family family, String kind, String signedOn) {
        Http.post(URL + family.deliveryRef() + "/statements", token(family), Map.of("kind", kind, "signedOn", signedOn))
                .expect(200, 201);
    }

    public static void diesOn(Family family, int pluralIndex, String day) {
        Http.put(
                        URL + family.deliveryRef() + "/children/" + pluralIndex + "/death",
                        token(family),
                        Map.of("diedOn", day, "cause", "示例死因"))
                .expect(200, 201);
    }

    private static String token(Family family) {
        return Tokens.of("hospital-" + family.county());
    }
}
