package birth.application.shipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A shipment as parents and counter see it.
 *
 * @param why papers are fetched: {@code NO_ADDRESS} or {@code ADDRESS_ABROAD}
 * @param receiver masked (domain.md 8.3)
 * @param address down to street or township
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShipmentView(
        UUID id,
        String caseNo,
        String way,
        String why,
        String state,
        String trackingNo,
        String receiver,
        String address,
        OffsetDateTime packedAt,
        OffsetDateTime handedOverAt,
        OffsetDateTime endedAt,
        List<Paper> papers) {

    /** {@code ready} false while the paper is still being made; the office is where a paper is fetched. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paper(int childIndex, String item, String name, boolean ready, String unitName, String phone) {}
}
