package birth.insurance.premium;

import birth.casework.item.WorkItem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The bills of this agency, one an item T. */
@ApplicationScoped
public class PremiumBills implements PanacheRepositoryBase<PremiumBill, UUID> {

    Optional<PremiumBill> of(WorkItem item) {
        return find("workItemId", item.id()).firstResultOptional();
    }

    Optional<PremiumBill> numbered(String billNo) {
        return find("billNo", billNo).firstResultOptional();
    }

    /** Amount in yuan; number and day of the receipt once there is one. */
    public Optional<Map<String, Object>> resultOf(UUID id) {
        return findByIdOptional(id).map(bill -> {
            var fields = new TreeMap<String, Object>(Map.of(
                    "pay.billNo", bill.billNo(),
                    "pay.years", bill.years(),
                    "pay.amount", bill.amount().toPlainString()));
            if (bill.receiptNo() != null) {
                fields.put("pay.receiptNo", bill.receiptNo());
                fields.put("pay.paidOn", bill.paidOn().toString());
            }
            return fields;
        });
    }
}
