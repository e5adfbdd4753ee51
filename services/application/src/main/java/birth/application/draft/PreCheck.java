package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.eligibility.WatchFlags;
import birth.application.form.Form;
import birth.application.register.AskRegisters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Before a draft is judged or submitted: the registers are asked anew, between transactions, and signs are told (domain.md 3.1 step 6). */
@ApplicationScoped
public class PreCheck {

    private final Drafts drafts;
    private final Births births;
    private final AskRegisters askRegisters;
    private final WatchFlags watchFlags;

    PreCheck(Drafts drafts, Births births, AskRegisters askRegisters, WatchFlags watchFlags) {
        this.drafts = drafts;
        this.births = births;
        this.askRegisters = askRegisters;
        this.watchFlags = watchFlags;
    }

    /** A draft not yet submitted whose delivery record is here. */
    record Family(String deliveryRef, Form form, DeliveryRecord record) {}

    /** Empty when there is nothing to ask about; refuses whoever is no parent of the draft. */
    @Transactional(Transactional.TxType.NEVER)
    Optional<Family> ask(UUID draftId, String parentDigest, String account) {
        return asked(
                QuarkusTransaction.requiringNew()
                        .call(() -> family(drafts.own(draftId, parentDigest, LockModeType.NONE))),
                account);
    }

    /** By somebody whom the parents let fill it in; whether the person may is asked by the caller. */
    @Transactional(Transactional.TxType.NEVER)
    public void askFor(UUID draftId, String account) {
        asked(QuarkusTransaction.requiringNew().call(() -> family(drafts.findById(draftId))), account);
    }

    private Optional<Family> asked(Optional<Family> family, String account) {
        family.ifPresent(known -> {
            askRegisters.about(known.deliveryRef(), known.form(), known.record(), account);
            watchFlags.look(known.deliveryRef(), known.record(), known.form());
        });
        return family;
    }

    private Optional<Family> family(Draft draft) {
        return draft.deliveryRef()
                .filter(known -> draft.caseNo().isEmpty())
                .map(deliveryRef -> new Family(deliveryRef, drafts.form(draft), births.record(deliveryRef)));
    }
}
