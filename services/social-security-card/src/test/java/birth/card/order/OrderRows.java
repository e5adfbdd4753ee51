package birth.card.order;

import birth.kit.test.StoredRows;
import java.util.List;

/** What was ordered for a case, as the card centre would read it. */
final class OrderRows {

    private OrderRows() {}

    static List<String> of(String caseNo) {
        return StoredRows.read("""
                select 'e-card'
                    || case when physical_ordered_at >= e_card_ordered_at then ' then physical' else '' end || ' by ' || ordered_by
                from card_order where case_no = ?""", row -> row.getString(1), caseNo);
    }
}
