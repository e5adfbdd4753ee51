package birth.insurance.maternity;

import birth.casework.decision.Decide;
import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Item M: a clerk reviews the mother's maternity expenses and approves an amount (domain.md 1.1, 1.4). */
@ApplicationScoped
public class ReviewMaternity {

    private static final ManualField AMOUNT = new ManualField(
            "maternity.amount", true, Pattern.compile("(?!0+(\\.0+)?$)\\d{1,7}(\\.\\d{1,2})?"), "大于0的金额，最多两位小数");
    private static final ManualField DAY = ManualField.day("maternity.approvedOn", "核准日期");

    private final Snapshots snapshots;
    private final MaternityPayments payments;
    private final Decide decide;
    private final BusinessClock clock;

    ReviewMaternity(Snapshots snapshots, MaternityPayments payments, Decide decide, BusinessClock clock) {
        this.snapshots = snapshots;
        this.payments = payments;
        this.decide = decide;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("M", List.of(AMOUNT, DAY), this::enterByHand);
    }

    /** Never decided by rule; the machine says what the clerk should look at. */
    public void examine(WorkItem item, Projection form) {
        var doubts = doubts(form);
        item.leaveToClerk(doubts.isEmpty() ? List.of("REVIEW") : doubts);
    }

    /** @throws Refusal 409 {@code PAYEE_NOT_MOTHER} or {@code ACCOUNT_MISSING} while the account is not the mother's (defect D11) */
    public UUID approve(WorkItem item, BigDecimal amount, String clerk) {
        item.mustBeClaimedBy(clerk);
        var id = pay(item, amount, LocalDate.now(clock));
        decide.complete(item, id, clerk);
        return id;
    }

    /** 线下补录: what was paid out on another way (domain.md 3.10 rule 5). */
    private UUID enterByHand(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        return pay(item, new BigDecimal(fields.get(AMOUNT.key())), LocalDate.parse(fields.get(DAY.key())));
    }

    private UUID pay(WorkItem item, BigDecimal amount, LocalDate approvedOn) {
        var form = snapshots.of(item);
        doubts(form).stream().findFirst().ifPresent(doubt -> {
            throw Refusal.conflict(doubt, "收款账户须为母亲本人账户且填写完整，请先发一次性告知（D11），由家长改正。");
        });
        var id = UUID.randomUUID();
        var payee = new MaternityPayments.Payee(
                form.field("pay.payeeName"), form.field("pay.bank"), form.field("pay.account"));
        payments.persist(new MaternityPayment(id, item.id(), amount, approvedOn, payments.seal(payee, id)));
        return id;
    }

    private static List<String> doubts(Projection form) {
        var doubts = new ArrayList<String>();
        if (form.field("pay.account") == null) {
            doubts.add("ACCOUNT_MISSING");
        }
        if (form.field("mother.name") == null || !form.field("mother.name").equals(form.field("pay.payeeName"))) {
            doubts.add("PAYEE_NOT_MOTHER");
        }
        return doubts;
    }
}
