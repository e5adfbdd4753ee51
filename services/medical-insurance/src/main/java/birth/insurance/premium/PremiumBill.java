package birth.insurance.premium;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a family owes for one child: some years' premium, paid through the tax channel (domain.md 1.1, T). */
@Entity
@ChangedUnder(WorkItem.class)
@Table(name = "premium_bill")
public class PremiumBill {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "bill_no")
    private String billNo;

    private String years;
    private BigDecimal amount;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected PremiumBill() {}

    PremiumBill(UUID id, UUID workItemId, UUID enrolmentId, String billNo, List<Integer> years, BigDecimal amount) {
        this.id = id;
        this.workItemId = workItemId;
        this.enrolmentId = enrolmentId;
        this.billNo = billNo;
        becomes(years, amount);
    }

    void becomes(List<Integer> years, BigDecimal amount) {
        this.years = years.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.amount = amount;
    }

    /** The rules have named no year: nobody can say what is owed. */
    boolean isOfNoYear() {
        return years.isEmpty();
    }

    /** The first receipt stands. */
    void paid(String receipt, LocalDate day) {
        if (receiptNo == null) {
            receiptNo = receipt;
            paidOn = day;
        }
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String billNo() {
        return billNo;
    }

    String years() {
        return years;
    }

    List<Integer> yearList() {
        return isOfNoYear()
                ? List.of()
                : Arrays.stream(years.split(",")).map(Integer::valueOf).toList();
    }

    BigDecimal amount() {
        return amount;
    }

    String receiptNo() {
        return receiptNo;
    }

    LocalDate paidOn() {
        return paidOn;
    }
}
