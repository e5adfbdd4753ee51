package birth.insurance.maternity;

import birth.casework.decision.Decide;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Item M: a clerk reviews the mother's maternity expenses and approves an amount (domain.md 1.1, 1.4). */
@ApplicationScoped
public class ReviewMaternity {

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

    /** Never decided by rule; the machine says what the clerk should look at. */
    public void examine(WorkItem item, Projection form) {
        var doubts = doubts(form);
        item.leaveToClerk(doubts.isEmpty() ? List.of("REVIEW") : doubts);
    }

    /** @throws Refusal 409 {@code PAYEE_NOT_MOTHER} or {@code ACCOUNT_MISSING} while the account is not the mother's (defect D11) */
    public UUID approve(WorkItem item, BigDecimal amount, String clerk) {
        item.mustBeClaimedBy(clerk);
        var form = snapshots.of(item);
        doubts(form).stream().findFirst().ifPresent(doubt -> {
            throw Refusal.conflict(doubt, "收款账户须为母亲本人账户且填写完整，请先发一次性告知（D11），由家长改正。");
        });
        var id = UUID.randomUUID();
        var payee = new MaternityPayments.Payee(
                form.field("pay.payeeName"), form.field("pay.bank"), form.field("pay.account"));
        payments.persist(new MaternityPayment(id, item.id(), amount, LocalDate.now(clock), payments.seal(payee, id)));
        decide.complete(item, id, clerk);
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
