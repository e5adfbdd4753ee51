package birth.insurance.premium;

import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.outside.Answer;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Projection;
import birth.insurance.enrolment.Enrolment;
import birth.insurance.enrolment.Enrolments;
import birth.insurance.enrolment.Membership;
import birth.insurance.reminder.Reminders;
import birth.insurance.tax.TaxChannel;
import birth.insurance.tax.TaxChannels;
import birth.kit.problem.Refusal;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Item T: makes the bill of a child that is enrolled, waits for the tax receipt and lets the start of cover follow from it
 * (domain.md 3.1 step 9, 3.7). The family's time is not the office's: the clock stands.
 */
@ApplicationScoped
public class CollectPremium {

    private static final OutsideSystem TAX = new OutsideSystem(
            "tax", "税务缴费渠道", Map.of("pay.receiptNo", "完税凭证号", "pay.amount", "金额", "pay.paidOn", "缴费日期"));

    private static final ManualField RECEIPT_NO =
            new ManualField("pay.receiptNo", true, Pattern.compile("\\d{18}"), "18位完税凭证号");
    private static final ManualField PAID_ON = ManualField.day("pay.paidOn", "缴费日期");

    private static final String PREMIUM = "birth.insurance.premium";
    private static final String PREMIUM_LOW_INCOME = "birth.insurance.premium-low-income";

    private final OutsideCalls calls;
    private final TaxChannels channels;
    private final PremiumBills bills;
    private final Enrolments enrolments;
    private final Reminders reminders;
    private final WorkItems items;
    private final Decide decide;
    private final BusinessClock clock;
    private final Parameters parameters;

    CollectPremium(
            OutsideCalls calls,
            TaxChannels channels,
            PremiumBills bills,
            Enrolments enrolments,
            Reminders reminders,
            WorkItems items,
            Decide decide,
            BusinessClock clock,
            Parameters parameters) {
        this.calls = calls;
        this.channels = channels;
        this.bills = bills;
        this.enrolments = enrolments;
        this.reminders = reminders;
        this.items = items;
        this.decide = decide;
        this.clock = clock;
        this.parameters = parameters;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("T", List.of(RECEIPT_NO, PAID_ON), this::enterByHand);
        calls.start(TAX, (item, again) -> receipt(item), this::receive);
    }

    /** Expects the item locked in the running transaction. */
    public void examine(WorkItem item, Projection form) {
        var enrolled = enrolmentOf(item);
        if (enrolled.isEmpty()) {
            item.leaveToClerk(List.of("ENROLMENT_MISSING"));
            return;
        }
        if (!item.isFreeForMachine()) {
            return;
        }
        var bill = bills.of(item).orElseGet(() -> bill(item, form, enrolled.get()));
        if (bill.isOfNoYear()) {
            item.leaveToClerk(List.of("PREMIUM_YEARS_UNKNOWN"));
            return;
        }
        if (bill.amount().signum() == 0) {
            settle(item, bill, LocalDate.now(clock));
            decide.completeAutomatically(item, bill.id());
            return;
        }
        decide.waitForPayment(item);
        calls.later(TAX, item);
    }

    /** Rule I8: low-income classes pay the subsidised amount without further papers. */
    private PremiumBill bill(WorkItem item, Projection form, Enrolment enrolment) {
        var today = LocalDate.now(clock);
        var start = enrolments.start(enrolment, today);
        var category = form.field("ins.category");
        var key = category == null || category.equals(Membership.NEWBORN) ? PREMIUM : PREMIUM_LOW_INCOME;
        var years = start.premiumYears();
        var bill = new PremiumBill(
                UUID.randomUUID(),
                item.id(),
                enrolment.id(),
                item.itemNo() + "-" + item.attempt(),
                String.join(",", years.stream().map(String::valueOf).toList()),
                years.stream().map(year -> ofYear(key, year)).reduce(BigDecimal.ZERO, BigDecimal::add));
        bills.persist(bill);
        if (!start.isKnown()) {
            reminders.plan(item, enrolments.bornOn(enrolment));
        }
        return bill;
    }

    /** A year's premium is the one in force on its first day, though it is paid in the season before. */
    private BigDecimal ofYear(String key, int year) {
        return BigDecimal.valueOf(parameters.number(key, LocalDate.of(year, 1, 1)));
    }

    /** Where the channel is not connected nobody is asked: a clerk enters the receipt, or the channel is connected one day. */
    private Optional<Answer> receipt(WorkItem item) {
        if (!channels.isBeyond()) {
            return Optional.empty();
        }
        var bill = QuarkusTransaction.requiringNew().call(() -> bills.of(item).orElseThrow());
        return channels.present()
                .receipt(new TaxChannel.Bill(bill.billNo(), bill.yearList(), bill.amount()))
                .map(CollectPremium::answer);
    }

    private static Answer answer(TaxChannel.Receipt receipt) {
        return new Answer(Map.of(
                "pay.receiptNo",
                receipt.receiptNo(),
                "pay.amount",
                receipt.amount().toPlainString(),
                "pay.paidOn",
                receipt.paidOn().toString()));
    }

    private static TaxChannel.Receipt receipt(Answer answer) {
        return new TaxChannel.Receipt(
                answer.field("pay.receiptNo"),
                new BigDecimal(answer.field("pay.amount")),
                LocalDate.parse(answer.field("pay.paidOn")));
    }

    private void receive(WorkItem item, Answer answer) {
        var receipt = receipt(answer);
        var bill = bills.of(item).orElseThrow();
        if (item.state() == State.WAITING) {
            decide.proceedAfterPayment(item);
        }
        if (receipt.amount().compareTo(bill.amount()) < 0) {
            decide.hold(item, "PAID_TOO_LITTLE", "machine");
            return;
        }
        bill.paid(receipt.receiptNo(), receipt.paidOn());
        settle(item, bill, receipt.paidOn());
        decide.completeAutomatically(item, bill.id());
    }

    /** 线下补录: the receipt the family has shown (domain.md 3.10 rule 5). */
    private UUID enterByHand(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var bill = bills.of(item).orElseThrow(() -> Refusal.conflict("BILL_MISSING", "孩子还没有参保，没有应缴的保费，不能补录缴费结果。"));
        var paidOn = LocalDate.parse(fields.get(PAID_ON.key()));
        bill.paid(fields.get(RECEIPT_NO.key()), paidOn);
        settle(item, bill, paidOn);
        return bill.id();
    }

    /** Item I before its enrolment, as everybody else locks them. */
    private void settle(WorkItem item, PremiumBill bill, LocalDate paidOn) {
        var insured = enrolmentItem(item).map(WorkItem::id).map(items::locked);
        var enrolment = enrolments.findById(bill.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        if (enrolments.paid(enrolment, paidOn, LocalDate.now(clock))) {
            insured.ifPresent(it -> decide.resultChanged(it, enrolment.id(), "UPGRADED", "PREMIUM_PAID", "machine"));
        }
    }

    private Optional<Enrolment> enrolmentOf(WorkItem item) {
        return enrolmentItem(item).map(WorkItem::resultId).flatMap(enrolments::findByIdOptional);
    }

    private Optional<WorkItem> enrolmentItem(WorkItem item) {
        return items.find(
                        "caseNo = ?1 and childIndex = ?2 and item = 'I' and state = ?3 order by attempt desc",
                        item.caseNo(),
                        item.childIndex(),
                        State.COMPLETED)
                .firstResultOptional();
    }
}
