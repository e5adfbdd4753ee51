package birth.workflows;

import birth.contracts.Contracts;
import birth.kit.test.ContractExamples;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"case", "item"})
    void hears_everything_about_cases_and_items(String whom) {
        ContractExamples.areTakenIn(
                whom + "-events",
                Contracts.eventTypes().stream()
                        .filter(type -> type.startsWith(whom + "."))
                        .toArray(String[]::new));
    }
}
