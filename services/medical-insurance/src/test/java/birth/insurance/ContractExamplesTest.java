package birth.insurance;

import birth.kit.test.ContractExamples;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @Test
    void hears_that_an_id_number_is_known() {
        ContractExamples.areTakenIn("item-events", "item.id-number-known.v1");
    }
}
