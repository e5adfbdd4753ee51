package birth.portal;

import birth.kit.test.OpenApiCheck;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpenApiTest {

    @Test
    void opens_the_doors_that_were_agreed() {
        OpenApiCheck.holdDoors();
    }
}
