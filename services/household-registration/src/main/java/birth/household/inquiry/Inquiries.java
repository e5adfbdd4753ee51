package birth.household.inquiry;

import birth.casework.item.WorkItem;
import birth.casework.outside.Mode;
import birth.household.authority.Standing;
import birth.household.rule.Newborn;
import birth.kit.sealing.Digests;
import birth.kit.sealing.Sealing;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of other authorities about the items of this office. */
@ApplicationScoped
public class Inquiries implements PanacheRepositoryBase<Inquiry, UUID> {

    static final String KIND = "ask-authority";

    private final Questions questions;
    private final DueWork dueWork;
    private final Digests digests;
    private final Sealing sealing;
    private final BusinessClock clock;

    Inquiries(Questions questions, DueWork dueWork, Digests digests, Sealing sealing, BusinessClock clock) {
        this.questions = questions;
        this.dueWork = dueWork;
        this.digests = digests;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Asks what the newest form gives reason to ask. An embedded authority answers at once; a connected one after the
     * commit, again and again until it does.
     */
    public void askAbout(WorkItem item, Newborn child) {
        for (var subject : Subject.values()) {
            questions
                    .text(subject, child)
                    .ifPresentOrElse(
                            text -> ask(item, child, subject, text),
                            () -> delete("workItemId = ?1 and subject = ?2", item.id(), subject));
        }
    }

    private void ask(WorkItem item, Newborn child, Subject subject, String text) {
        var digest = digests.of("question", text);
        var known = of(item.id(), subject);
        if (known.filter(inquiry -> inquiry.asks(digest)).isPresent()) {
            return;
        }
        var inquiry = known.orElseGet(() -> new Inquiry(UUID.randomUUID(), item.id(), subject));
        inquiry.ask(digest, clock.instant());
        switch (questions.mode(subject)) {
            case EMBEDDED -> inquiry.answer(questions.put(subject, child), "machine", null, clock.instant());
            case API, FILE -> dueWork.add(KIND, item.id().toString());
            case MANUAL -> {}
        }
        persist(inquiry);
    }

    /** Empty while there is no answer. */
    public Optional<Standing> standing(WorkItem item, Subject subject) {
        return of(item.id(), subject).map(Inquiry::standing);
    }

    List<Subject> unanswered(UUID workItemId) {
        return list("workItemId = ?1 and standing is null", workItemId).stream()
                .map(Inquiry::subject)
                .filter(subject -> questions.mode(subject) != Mode.MANUAL)
                .toList();
    }

    /** An answer to a question that was changed meanwhile, or that an officer answered before, changes nothing. */
    boolean answered(WorkItem item, Newborn child, Subject subject, Standing standing) {
        var open = of(item.id(), subject)
                .filter(inquiry -> inquiry.standing() == null)
                .filter(inquiry -> questions
                        .text(subject, child)
                        .map(text -> inquiry.asks(digests.of("question", text)))
                        .orElse(false));
        open.ifPresent(inquiry -> inquiry.answer(standing, "machine", null, clock.instant()));
        return open.isPresent();
    }

    /** What an officer has found out by asking the authority himself. */
    void entered(WorkItem item, Subject subject, Standing standing, String basis, String officer) {
        var inquiry = of(item.id(), subject).orElseThrow(VerificationResource::nothingToVerify);
        inquiry.answer(standing, officer, sealing.seal(basis, inquiry.id().toString()), clock.instant());
    }

    private Optional<Inquiry> of(UUID workItemId, Subject subject) {
        return find("workItemId = ?1 and subject = ?2", workItemId, subject).firstResultOptional();
    }
}
