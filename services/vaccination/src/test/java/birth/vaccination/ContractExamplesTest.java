package birth.vaccination;

import birth.kit.test.ContractExamples;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @Test
    void hears_of_every_birth() {
        ContractExamples.areTakenIn("birth-events", "birth.recorded.v1");
    }

    @Test
    void hears_that_an_id_number_is_known() {
        ContractExamples.areTakenIn("item-events", "item.id-number-known.v1");
    }

    @Test
    void takes_every_request_to_this_department() {
        ContractExamples.areTakenIn(
                "item-requests.vaccination",
                data -> data.path("department").asText().equals("vaccination"),
                "request.item-requested.v1");
    }
}
