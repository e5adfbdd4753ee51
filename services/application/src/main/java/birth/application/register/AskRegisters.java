package birth.application.register;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.kit.audit.AuditTrail;
import birth.kit.sealing.Digests;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Asks the registers about a family, when its draft is checked and again before it is submitted (domain.md 2.2, 3.1 step 6).
 * One that is silent keeps what it last said on the same question.
 */
@ApplicationScoped
public class AskRegisters {

    private static final String PURPOSE = "ELIGIBILITY";

    private final Registers registers;
    private final KeptAnswers kept;
    private final Digests digests;
    private final AuditTrail audit;
    private final BusinessClock clock;

    AskRegisters(Registers registers, KeptAnswers kept, Digests digests, AuditTrail audit, BusinessClock clock) {
        this.registers = registers;
        this.kept = kept;
        this.digests = digests;
        this.audit = audit;
        this.clock = clock;
    }

    /** Only where they were asked another question before, or none. */
    @Transactional(Transactional.TxType.NEVER)
    public void whatIsNew(String deliveryRef, Form form, DeliveryRecord record, String account) {
        var digest = digest(RegisterQuestion.of(form, record));
        if (QuarkusTransaction.requiringNew()
                .call(() -> kept.of(deliveryRef, digest))
                .isEmpty()) {
            about(deliveryRef, form, record, account);
        }
    }

    /** @param account for whom; the question's purpose and the delivery are audited, never the persons */
    @Transactional(Transactional.TxType.NEVER)
    public void about(String deliveryRef, Form form, DeliveryRecord record, String account) {
        var question = RegisterQuestion.of(form, record);
        var digest = digest(question);
        var at = clock.instant();
        var population = registers.population(question);
        var marriage = registers.marriage(question);
        var insurance = registers.insurance(question);
        var hardship = registers.hardship(question);
        QuarkusTransaction.requiringNew().run(() -> {
            var answers = kept.of(deliveryRef, digest).orElse(RegisterAnswers.NONE);
            answers = population.isPresent() ? answers.with(population.get(), at) : answers;
            answers = marriage.isPresent() ? answers.with(marriage.get(), at) : answers;
            answers = insurance.isPresent() ? answers.with(insurance.get(), at) : answers;
            answers = hardship.isPresent() ? answers.with(hardship.get(), at) : answers;
            kept.keep(deliveryRef, digest, answers, at);
            audit.record(account, "REGISTERS_ASKED", deliveryRef, PURPOSE);
        });
    }

    private String digest(RegisterQuestion question) {
        return digests.of("register-question", question.toString());
    }
}
