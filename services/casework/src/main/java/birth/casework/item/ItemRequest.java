package birth.casework.item;

/**
 * A department is asked for one item of one child (event {@code request.item-requested.v1}).
 *
 * @param region region code, 6 digits
 * @param unit institution, clinic, station or region that works the item
 * @param route {@code ONLINE} or {@code WINDOW}
 * @param seen the predecessors' events the projection must include, e.g. {@code B.1.4}
 */
public record ItemRequest(
        String caseNo,
        int childIndex,
        String item,
        int attempt,
        String region,
        String unit,
        String route,
        String deliveryRef,
        int pluralIndex,
        String seen) {}
