package birth.card.order;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What was ordered for a case, as the card centre would read it. */
final class OrderRows {

    private OrderRows() {
    }

    static List<String> of(String caseNo) {
        var config = ConfigProvider.getConfig();
        var sql = """
                select 'e-card' || case when physical_ordered_at >= e_card_ordered_at then ' then physical' else '' end || ' by ' || ordered_by
                from card_order where case_no = ?""";
        try (var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class), config.getValue("quarkus.datasource.password", String.class));
                var query = connection.prepareStatement(sql)) {
            query.setString(1, caseNo);
            var rows = new ArrayList<String>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException("The orders cannot be read", broken);
        }
    }
}
