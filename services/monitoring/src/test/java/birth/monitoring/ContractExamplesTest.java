package birth.monitoring;

import birth.contracts.Contracts;
import birth.kit.test.ContractExamples;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractExamplesTest {

    @ParameterizedTest
    @CsvSource({
        "birth, birth-events",
        "case, case-events",
        "item, item-events",
        "process, process-events",
        "request, item-requests.vaccination",
        "supervision, supervision-events"
    })
    void hears_everything_that_can_be_said(String whom, String topic) {
        ContractExamples.areTakenIn(
                topic,
                Contracts.eventTypes().stream()
                        .filter(type -> type.startsWith(whom + "."))
                        .toArray(String[]::new));
    }
}
