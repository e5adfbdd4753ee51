package birth.application.birth;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The births whose recorded mother is asking. */
@Path("/births")
public class BirthResource {

    private final Births births;
    private final RealNames realNames;
    private final Caller caller;

    BirthResource(Births births, RealNames realNames, Caller caller) {
        this.births = births;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** One delivery with its living children. */
    public record BirthView(String deliveryRef, String institution, String region, List<ChildView> children) {}

    /** {@code birthDateTime} is ISO-8601 with offset. */
    public record ChildView(int pluralIndex, String sex, String birthDateTime) {}

    @GET
    @RolesAllowed("parent")
    @Transactional
    public List<BirthView> mine() {
        return births.ofMother(realNames.digestOf(caller)).entrySet().stream()
                .filter(birth -> !birth.getValue().liveChildren().isEmpty())
                .map(birth -> view(birth.getKey(), birth.getValue()))
                .toList();
    }

    private static BirthView view(String deliveryRef, DeliveryRecord record) {
        var children = record.liveChildren().stream()
                .map(c -> new ChildView(c.pluralIndex(), c.sex(), c.birthDateTime()))
                .toList();
        return new BirthView(deliveryRef, record.institution(), record.region(), children);
    }
}
