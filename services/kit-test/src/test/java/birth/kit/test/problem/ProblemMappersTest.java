package birth.kit.test.problem;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import birth.kit.test.LogLines;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProblemMappersTest {

    private static final String HEAD = """
            POST /half-told HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 99\r
            Expect: 100-continue\r
            \r
            """;

    @Path("/half-told")
    public static class HalfTold {

        @POST
        @PermitAll
        public void listen(Map<String, String> told) {}
    }

    @Path("/store-away")
    public static class StoreAway {

        @GET
        @PermitAll
        public void read() {
            throw new IllegalStateException(new SQLException("refused", "08001"));
        }
    }

    /** What passes by itself is no fault of a page, which keeps what was typed and offers the same again. */
    @Test
    void a_database_that_is_away_is_told_as_a_thing_that_passes() {
        given().get("/store-away")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .body("code", equalTo("STORE_AWAY"))
                .body("detail", containsString("没有应答"));
    }

    /** A phone that loses its network: nobody has to mend anything, so no error is logged. */
    @Test
    void a_caller_that_leaves_in_the_middle_of_its_request_is_no_failure() throws IOException {
        try (var log = LogLines.listen()) {
            try (var phone = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                phone.setSoLinger(true, 0);
                phone.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
                var answer = new BufferedReader(new InputStreamReader(phone.getInputStream()));
                assertThat(answer.readLine()).as("it listens").contains("100");
            }
            await().atMost(5, SECONDS).untilAsserted(() -> assertThat(log.text())
                    .contains("The caller of /half-told left before its request was whole"));
            assertThat(log.text()).doesNotContain("failed");
        }
    }
}
