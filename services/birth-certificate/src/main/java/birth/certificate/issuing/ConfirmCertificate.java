package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.History;
import birth.casework.item.WorkItem;
import birth.casework.pause.FraudHold;
import birth.casework.second.Confirmations;
import birth.casework.second.Reverse;
import birth.certificate.stock.Blanks;
import birth.certificate.stock.StockQuotas;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The second person: the number is taken from the stock and the certificate exists. This is a point of no return
 * (domain.md 3.1 step 4). What cannot be printed now is held or goes back, and that is kept although the answer is an error.
 */
@ApplicationScoped
class ConfirmCertificate {

    static final String BLANKS_EXHAUSTED = "BLANKS_EXHAUSTED";
    private static final String OVER_QUOTA = "OVER_QUOTA";
    private static final String PROOF_OUTDATED = "PROOF_OUTDATED";

    private final AskRegister askRegister;
    private final Desk desk;
    private final Issuable issuable;
    private final Proofs proofs;
    private final LoadedCertificates loaded;
    private final StockQuotas quotas;
    private final Blanks blanks;
    private final PrintCertificate print;
    private final Decide decide;
    private final Reverse reverse;
    private final FraudHold fraudHold;
    private final History history;
    private final Chronicle chronicle;
    private final List<String> holding;

    ConfirmCertificate(
            AskRegister askRegister,
            Desk desk,
            Issuable issuable,
            Proofs proofs,
            LoadedCertificates loaded,
            StockQuotas quotas,
            Blanks blanks,
            PrintCertificate print,
            Decide decide,
            Reverse reverse,
            FraudHold fraudHold,
            History history,
            Chronicle chronicle,
            @ConfigProperty(name = "birth.certificate.holding-alarms") List<String> holding) {
        this.askRegister = askRegister;
        this.desk = desk;
        this.issuable = issuable;
        this.proofs = proofs;
        this.loaded = loaded;
        this.quotas = quotas;
        this.blanks = blanks;
        this.print = print;
        this.decide = decide;
        this.reverse = reverse;
        this.fraudHold = fraudHold;
        this.history = history;
        this.chronicle = chronicle;
        this.holding = holding;
    }

    /** Either the certificate's id, or why there is none. */
    private record Outcome(UUID resultId, Refusal refusal) {}

    void onStart(@Observes StartupEvent start, Confirmations confirmations) {
        confirmations.paper("B", this::confirm);
    }

    private UUID confirm(UUID workItemId) {
        askRegister.mustHaveAnswered(workItemId);
        var outcome = QuarkusTransaction.requiringNew().call(() -> paper(workItemId));
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return outcome.resultId();
    }

    private Outcome paper(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeConfirmableBy(desk.account());
        var elsewhere = loaded.of(item);
        if (elsewhere.isPresent()) {
            decide.complete(item, elsewhere.get(), desk.account());
            return new Outcome(elsewhere.get(), null);
        }
        var now = issuable.proof(item);
        if (!proofs.of(item).filter(now::equals).isPresent()) {
            reverse.becauseOfChange(item, PROOF_OUTDATED);
            return refused(PROOF_OUTDATED, "审核之后，分娩记录或申请内容有了变动，核对稿已不一致。此件已退回经办人重新审核。");
        }
        var alarm = item.checks().stream()
                .filter(holding::contains)
                .filter(code -> !isCleared(item, code))
                .findFirst();
        if (alarm.isPresent()) {
            fraudHold.set(item, alarm.get(), desk.account());
            return refused(alarm.get(), "此件需要由两位安全管理人员核查后才能签发，已锁定；核查解除后请再次复核。");
        }
        if (quotas.isUsedUp(item.unit()) && !isCleared(item, OVER_QUOTA)) {
            fraudHold.set(item, OVER_QUOTA, desk.account());
            return refused(OVER_QUOTA, "本年度签发数已达空白证限额，此件因疑点核查锁定，须由两位安全管理人员核查后解除。");
        }
        var blank = blanks.take(item.unit());
        if (blank.isEmpty()) {
            holdForBlanks(item);
            return refused(BLANKS_EXHAUSTED, "本机构的空白证已用完，此件已挂起。请联系管理员领取并登记新的号段，入库确认后此件会自动恢复待复核。");
        }
        var certificate = print.print(item, now, blank.get(), null, desk.account());
        decide.complete(item, certificate.id(), desk.account());
        return new Outcome(certificate.id(), null);
    }

    /** Two persons of the security role have looked into this sign at this item. */
    private boolean isCleared(WorkItem item, String reasonCode) {
        return history.count("workItemId = ?1 and act = 'FRAUD_RELEASED' and reasonCode = ?2", item.id(), reasonCode)
                > 0;
    }

    private void holdForBlanks(WorkItem item) {
        item.lock(HeldKind.MACHINE, BLANKS_EXHAUSTED);
        chronicle.say(item, "held", Map.of("reasonCode", BLANKS_EXHAUSTED));
        chronicle.note(item, desk.account(), "HELD", BLANKS_EXHAUSTED);
    }

    private static Outcome refused(String code, String text) {
        return new Outcome(null, Refusal.conflict(code, text));
    }
}
