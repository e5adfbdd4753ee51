package birth.application;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LiveTest {

    private static final Pattern CHANGED = Pattern.compile("data: ?\\{\"version\":(\\d+)}");

    @TestHTTPResource("/cases/")
    URI cases;

    @Test
    @Timeout(60)
    void tells_a_watching_parent_the_version_now_and_after_a_change() throws Exception {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var request = HttpRequest.newBuilder(cases.resolve(caseNo + "/live"))
                .header("Authorization", "Bearer " + Tokens.parent(family.motherRef()))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var lines = http.send(request, HttpResponse.BodyHandlers.ofLines()).body();
            var versions = lines.map(CHANGED::matcher)
                    .filter(match -> match.matches())
                    .map(match -> Long.parseLong(match.group(1)))
                    .peek(version -> Bus.say(Department.of(Item.V, caseNo).accepted()))
                    .limit(2)
                    .toList();
            assertThat(versions.get(1)).isGreaterThan(versions.get(0));
            http.shutdownNow();
        }
    }
}
