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
import birth.insurance.reminder.Reminders;
import birth.insurance.tax.TaxChannel;
import birth.insurance.tax.TaxChannels;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
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

    private static final ManualField YEARS =
            new ManualField("pay.years", true, Pattern.compile("\\d{4}(,\\d{4})*"), "完税凭证上的缴费年度（形如2027，多个年度用逗号隔开）");

    private final OutsideCalls calls;
    private final TaxChannels channels;
    private final PremiumBills bills;
    private final MakeBill makeBill;
    private final Enrolments enrolments;
    private final Reminders reminders;
    private final WorkItems items;
    private final Decide decide;
    private final BusinessClock clock;

    CollectPremium(
            OutsideCalls calls,
            TaxChannels channels,
            PremiumBills bills,
            MakeBill makeBill,
            Enrolments enrolments,
            Reminders reminders,
            WorkItems items,
            Decide decide,
            BusinessClock clock) {
        this.calls = calls;
        this.channels = channels;
        this.bills = bills;
        this.makeBill = makeBill;
        this.enrolments = enrolments;
        this.reminders = reminders;
        this.items = items;
        this.decide = decide;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("T", List.of(RECEIPT_NO, PAID_ON, YEARS), this::enterByHand);
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

    private PremiumBill bill(WorkItem item, Projection form, Enrolment enrolment) {
        if (enrolments.awaitsPremium(enrolment)) {
            reminders.plan(item, enrolments.bornOn(enrolment));
        }
        return makeBill.first(item, form, enrolment, LocalDate.now(clock));
    }

    /**
     * Where the channel is not connected nobody is asked: a clerk enters the receipt, or the channel is connected one day. Until
     * somebody has paid, the bill is kept to the years that are owed.
     */
    private Optional<Answer> receipt(WorkItem item) {
        var bill = QuarkusTransaction.requiringNew().call(() -> bills.of(item).orElseThrow());
        var receipt = channels.isBeyond()
                ? channels.present().receipt(new TaxChannel.Bill(bill.billNo(), bill.yearList(), bill.amount()))
                : Optional.<TaxChannel.Receipt>empty();
        if (receipt.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> makeBill.anew(
                            items.locked(item.id()), bills.of(item).orElseThrow(), LocalDate.now(clock)));
        }
        return receipt.map(CollectPremium::answer);
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
        if (!makeBill.isOfYearsOwed(bill, receipt.paidOn())) {
            decide.hold(item, "PAID_FOR_OTHER_YEARS", "machine");
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
        makeBill.anew(item, bill, paidOn);
        if (!bill.years().equals(fields.get(YEARS.key()))) {
            throw otherYears(bill);
        }
        bill.paid(fields.get(RECEIPT_NO.key()), paidOn);
        settle(item, bill, paidOn);
        return bill.id();
    }

    private static Refusal otherYears(PremiumBill bill) {
        return Refusal.unprocessable(
                "PAID_FOR_OTHER_YEARS",
                "按缴费日期，孩子应缴" + bill.years() + "年度的保费，与完税凭证上的年度不符。",
                List.of(new FieldError(
                        YEARS.key(),
                        "PAID_FOR_OTHER_YEARS",
                        "应缴" + bill.years() + "年度",
                        "请核对凭证；确实缴错年度的，请家长向税务部门申请退费后，按应缴年度缴费")));
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
