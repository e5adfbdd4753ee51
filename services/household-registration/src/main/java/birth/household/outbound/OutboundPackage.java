package birth.household.outbound;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What lies with the police of another province.
 *
 * @param holderRegion county of the household the child is to join
 * @param reasonCode why it came back, null otherwise
 */
record OutboundPackage(
        UUID id, UUID workItemId, String holderRegion, State state, OffsetDateTime handedOverAt, String reasonCode) {

    enum State {
        HANDED_OVER,
        RECEIVED,
        REGISTERED,
        RETURNED;

        boolean isOpen() {
            return this == HANDED_OVER || this == RECEIVED;
        }
    }
}
