package birth.insurance.premium;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.insurance.enrolment.Enrolment;
import birth.insurance.enrolment.Enrolments;
import birth.insurance.enrolment.Membership;
import birth.kit.reference.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Makes the bill of an item T: of the years that a payment on that day is for (domain.md 3.7). One still unpaid when these have
 * become other years, a late enrolment's at the turn of the year (B4), is made anew under its number. The item is locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MakeBill {

    private static final String PREMIUM = "birth.insurance.premium";
    private static final String PREMIUM_LOW_INCOME = "birth.insurance.premium-low-income";

    private final PremiumBills bills;
    private final Enrolments enrolments;
    private final Snapshots snapshots;
    private final Parameters parameters;

    MakeBill(PremiumBills bills, Enrolments enrolments, Snapshots snapshots, Parameters parameters) {
        this.bills = bills;
        this.enrolments = enrolments;
        this.snapshots = snapshots;
        this.parameters = parameters;
    }

    PremiumBill first(WorkItem item, Projection form, Enrolment enrolment, LocalDate day) {
        var years = enrolments.yearsOwed(enrolment, day);
        var bill = new PremiumBill(
                UUID.randomUUID(),
                item.id(),
                enrolment.id(),
                item.itemNo() + "-" + item.attempt(),
                years,
                amount(form, years));
        bills.persist(bill);
        return bill;
    }

    void anew(WorkItem item, PremiumBill bill, LocalDate day) {
        if (bill.receiptNo() == null && !isOfYearsOwed(bill, day)) {
            var years = yearsOwed(bill, day);
            bill.becomes(years, amount(snapshots.of(item), years));
        }
    }

    boolean isOfYearsOwed(PremiumBill bill, LocalDate day) {
        return bill.yearList().equals(yearsOwed(bill, day));
    }

    private List<Integer> yearsOwed(PremiumBill bill, LocalDate day) {
        return enrolments.yearsOwed(enrolments.findById(bill.enrolmentId()), day);
    }

    /** Rule I8: low-income classes pay the subsidised amount without further papers. */
    private BigDecimal amount(Projection form, List<Integer> years) {
        var category = form.field("ins.category");
        var key = category == null || category.equals(Membership.NEWBORN) ? PREMIUM : PREMIUM_LOW_INCOME;
        return years.stream().map(year -> ofYear(key, year)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A year's premium is the one in force on its first day, though it is paid in the season before. */
    private BigDecimal ofYear(String key, int year) {
        return BigDecimal.valueOf(parameters.number(key, LocalDate.of(year, 1, 1)));
    }
}
