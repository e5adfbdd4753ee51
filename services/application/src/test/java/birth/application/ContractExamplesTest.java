package birth.application;

import birth.kit.test.ContractExamples;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @Test
    void hears_of_every_birth_and_of_every_death() {
        ContractExamples.areTakenIn("birth-events", "birth.recorded.v1");
        ContractExamples.areTakenIn("birth-events", "birth.newborn-died.v1");
    }
}
