package birth.application.promise;

import birth.application.form.Form;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.sealing.Digests;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The mother signs a promise, or reads what she may promise; who has broken one proves the next time (domain.md 3.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SignPromise {

    private final PromiseCatalogue catalogue;
    private final WrittenPromises promises;
    private final Digests digests;
    private final BusinessClock clock;

    SignPromise(PromiseCatalogue catalogue, WrittenPromises promises, Digests digests, BusinessClock clock) {
        this.catalogue = catalogue;
        this.promises = promises;
        this.digests = digests;
        this.clock = clock;
    }

    /** @param signedAt null while it is not signed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PromiseView(
            String kind,
            String item,
            int version,
            String title,
            String text,
            String replaces,
            OffsetDateTime signedAt) {}

    public List<PromiseView> offered(String deliveryRef, Form form) {
        return catalogue.on(today()).stream()
                .filter(text -> form.items().contains(text.item().name()))
                .map(text -> view(text, promises.of(deliveryRef, text.kind()).orElse(null)))
                .toList();
    }

    /** Signing again changes nothing; what is signed is the very wording she saw. */
    public PromiseView sign(String deliveryRef, Form form, PromiseKind kind, int version, String signerDigest) {
        var text = catalogue.on(today(), kind);
        if (text.version() != version) {
            throw Refusal.conflict("PROMISE_CHANGED", "承诺书的内容已更新，请重新阅读后再签署。");
        }
        if (promises.hasBroken(signerDigest)) {
            throw Refusal.conflict("PROMISE_NOT_OFFERED", "此前有承诺与事实不符的记录，这一项请提供证明材料。");
        }
        refuseContradiction(kind, form);
        var signed = promises.of(deliveryRef, kind).orElseGet(() -> {
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var signature = digests.of(
                    "promise-signature", String.join("\n", text.text(), deliveryRef, signerDigest, at.toString()));
            var promise = new WrittenPromise(deliveryRef, text, signerDigest, at, signature);
            promises.persist(promise);
            return promise;
        });
        return view(text, signed);
    }

    private static void refuseContradiction(PromiseKind kind, Form form) {
        if (kind == PromiseKind.FIRST_CHILD
                && form.children().stream()
                        .anyMatch(child -> child.birthOrder() != null
                                && child.birthOrder() > form.children().size())) {
            throw Refusal.unprocessable(
                    "PROMISE_CONTRADICTS",
                    "表单中填写的孩次不是第一次生育，不能作此承诺。",
                    List.of(new FieldError("child.birthOrder", "PROMISE_CONTRADICTS", "孩次与承诺不一致", "请核对孩次，或不作承诺")));
        }
    }

    private PromiseView view(PromiseText text, WrittenPromise signed) {
        return new PromiseView(
                text.kind().name(),
                text.item().name(),
                signed == null ? text.version() : signed.textVersion(),
                text.title(),
                text.text(),
                text.replaces(),
                signed == null
                        ? null
                        : signed.signedAt().atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
