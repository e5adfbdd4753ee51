package birth.application.window;

import static io.restassured.RestAssured.given;

import birth.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The clerk of a service window, by default that of the hall in 东昌区. */
final class Counter {

    private Counter() {}

    static RequestSpecification window() {
        return by("220502");
    }

    static RequestSpecification by(String region) {
        return clerk("counter-" + region, region);
    }

    /** Another clerk of that window. */
    static RequestSpecification colleague() {
        return clerk("counter-2-220502", "220502");
    }

    private static RequestSpecification clerk(String account, String region) {
        return given().auth()
                .oauth2(Tokens.clerk(account, "counter", "hall", region))
                .contentType("application/json");
    }

    /** Who fills in with the families of this township. */
    static RequestSpecification helper(String township) {
        return given().auth()
                .oauth2(Tokens.clerk("helper-" + township, "helper", township, township))
                .contentType("application/json");
    }

    static ValidatableResponse find(String body) {
        return window().body(body).post("/window-cases").then().statusCode(200);
    }
}
