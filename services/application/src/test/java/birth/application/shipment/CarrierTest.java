package birth.application.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import birth.application.Cases;
import birth.application.Family;
import birth.application.Finished;
import birth.application.Item;
import birth.application.form.Form;
import birth.kit.test.OtherOffices;
import birth.kit.test.RealParts;
import birth.kit.test.Setting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CarrierTest {

    /** As in the demonstration. */
    @RegisterExtension
    static final Setting OVER_API = new Setting("birth.application.post.mode", "API");

    @Test
    void asks_the_carrier_until_it_gives_a_number() {
        OtherOffices.answer("POST /post/parcels", 503, "{}");
        var family = Family.withChildren(1);
        var mail = new Form.Mail("王浩然", "13900000001", "吉林省通化市东昌区示例街道1号");
        var caseNo = family.submit(Finished.form(family, List.of("B", "H"), mail));
        Finished.complete(caseNo, 1, Item.B, Item.H);
        Cases.awaitLine(family, caseNo, "PAPERS_PACKED");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(OtherOffices.asked()).contains("POST /post/parcels"));
        OtherOffices.answer("POST /post/parcels", 200, "{\"trackingNo\":\"EA000000007CN\"}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/shipments")
                .then()
                .body("[0].trackingNo", equalTo("EA000000007CN")));
    }
}
