package birth.card;

import birth.kit.test.ContractExamples;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @Test
    void takes_every_request_to_this_department() {
        ContractExamples.areTakenIn(
                "item-requests.social-security-card",
                data -> data.path("department").asText().equals("social-security-card"),
                "request.item-requested.v1");
    }
}
