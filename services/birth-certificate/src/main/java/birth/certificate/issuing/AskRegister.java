package birth.certificate.issuing;

import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.outside.Answer;
import birth.casework.outside.Mode;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.nationalregister.NationalRegister;
import birth.certificate.nationalregister.Register;
import birth.certificate.stock.BlankNumber;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Asks the national register whether the birth has a certificate of another institution, after the commit and until it answers
 * (domain.md 2.2 E04, 3.10). Where it has, the item ends with that certificate, and what builds on it goes on. A clerk may approve
 * meanwhile; nothing is printed before the register has answered.
 */
@ApplicationScoped
class AskRegister {

    /** The check of an item whose answer is not here yet. */
    static final String UNANSWERED = "REGISTER_UNANSWERED";

    /** No register is connected: the clerk looks it up on its own screen. */
    private static final String BY_HAND = "REGISTER_BY_HAND";

    private static final String CERT_NO = "cert.no";
    private static final String ISSUER = "cert.issuer";
    private static final OutsideSystem REGISTER =
            new OutsideSystem("certificate-births", "出生医学证明管理系统", Map.of(CERT_NO, "证明编号", ISSUER, "签发机构"));

    private final Register register;
    private final OutsideCalls calls;
    private final DeliveryRecords deliveries;
    private final LoadedCertificates loaded;
    private final Decide decide;
    private final WorkItems items;

    AskRegister(
            Register register,
            OutsideCalls calls,
            DeliveryRecords deliveries,
            LoadedCertificates loaded,
            Decide decide,
            WorkItems items) {
        this.register = register;
        this.calls = calls;
        this.deliveries = deliveries;
        this.loaded = loaded;
        this.decide = decide;
        this.items = items;
    }

    void onStart(@Observes StartupEvent start) {
        calls.start(REGISTER, (item, again) -> ask(item), this::answered);
    }

    /** Within the running transaction; what the clerk is to see meanwhile. */
    Stream<String> later(WorkItem item) {
        if (register.isBeyond() && isBornHere(item)) {
            calls.askAnew(REGISTER, item);
            return Stream.of(UNANSWERED);
        }
        return register.mode() == Mode.MANUAL ? Stream.of(BY_HAND) : Stream.empty();
    }

    /** Before anything is printed, outside any transaction: who confirms early asks himself, and learns what he would confirm instead. */
    void mustHaveAnswered(UUID workItemId) {
        var item = QuarkusTransaction.requiringNew().call(() -> items.findById(workItemId));
        if (!register.isBeyond() || !item.checks().contains(UNANSWERED)) {
            return;
        }
        var answer = answerNow(item).orElseThrow(AskRegister::noAnswer);
        QuarkusTransaction.requiringNew().run(() -> answered(items.locked(workItemId), answer));
        if (answer.field(CERT_NO) != null) {
            throw Refusal.conflict(
                    LoadedCertificates.CERTIFICATE_ELSEWHERE,
                    "出生医学证明管理系统刚刚答复：这个孩子已由另一机构签发证明，不再签发。请核对后再次复核，此件将使用该证明办结。");
        }
    }

    private Optional<Answer> answerNow(WorkItem item) {
        try {
            var first = ask(item);
            return ask(item).equals(first) ? first : Optional.empty();
        } catch (RuntimeException down) {
            return Optional.empty();
        }
    }

    private static Refusal noAnswer() {
        return Refusal.conflict(UNANSWERED, "出生医学证明管理系统还没有答复这个孩子是否已有证明，暂不能签发。系统会自动重试，答复后再复核即可。");
    }

    private Optional<Answer> ask(WorkItem item) {
        var birth = QuarkusTransaction.requiringNew().call(() -> birth(item));
        return register.present()
                .issuedTo(birth, item.itemNo() + "-" + item.attempt())
                .map(AskRegister::answer);
    }

    private void answered(WorkItem item, Answer answer) {
        item.leaveToClerk(item.checks().stream()
                .filter(check -> !check.equals(UNANSWERED))
                .toList());
        if (answer.field(CERT_NO) == null) {
            return;
        }
        loaded.keep(item, new BlankNumber(answer.field(CERT_NO)), answer.field(ISSUER));
        if (item.isFreeForMachine() && item.state() == State.READY) {
            decide.completeAutomatically(item, loaded.of(item).orElseThrow());
        } else {
            item.leaveToClerk(Stream.concat(item.checks().stream(), Stream.of(LoadedCertificates.CERTIFICATE_ELSEWHERE))
                    .distinct()
                    .toList());
        }
    }

    private static Answer answer(NationalRegister.Issued issued) {
        return new Answer(
                issued.certNo() == null
                        ? Map.of()
                        : Map.of(CERT_NO, issued.certNo(), ISSUER, String.valueOf(issued.issuer())));
    }

    private boolean isBornHere(WorkItem item) {
        return deliveries
                .ofLiveChild(item.deliveryRef(), item.pluralIndex(), item.unit())
                .isPresent();
    }

    private NationalRegister.Birth birth(WorkItem item) {
        var delivery = deliveries.open(deliveries.findById(item.deliveryRef()));
        var child = delivery.child(item.pluralIndex());
        return new NationalRegister.Birth(
                delivery.mother().idNo(),
                OffsetDateTime.parse(child.birthDateTime()).toLocalDate(),
                item.pluralIndex());
    }
}
