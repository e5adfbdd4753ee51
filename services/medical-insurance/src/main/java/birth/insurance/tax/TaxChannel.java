package birth.insurance.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tax channel (税务缴费渠道), where families pay what this agency has billed (domain.md 1.1, T). */
public interface TaxChannel {

    /** Lets the channel know of the bill; what was paid on it, empty while nothing is. */
    Optional<Receipt> receipt(Bill bill);

    /** @param amount in yuan, of all the years together */
    record Bill(String billNo, List<Integer> years, BigDecimal amount) {}

    /** @param amount in yuan */
    record Receipt(String receiptNo, BigDecimal amount, LocalDate paidOn) {}
}
