package birth.application.message;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseState;
import birth.application.casefile.ChildMourned;
import birth.application.casefile.TimelineWritten;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes messages of what happens to a case, in the same transaction and once for each parent (domain.md 5). */
@ApplicationScoped
class WriteMessages {

    private static final String CONDOLENCE = "CONDOLENCE";

    private final Messages messages;
    private final Templates templates;
    private final ChooseChannels channels;
    private final MessageRules rules;
    private final MessageTimes times;
    private final BusinessClock clock;

    WriteMessages(
            Messages messages,
            Templates templates,
            ChooseChannels channels,
            MessageRules rules,
            MessageTimes times,
            BusinessClock clock) {
        this.messages = messages;
        this.templates = templates;
        this.channels = channels;
        this.rules = rules;
        this.times = times;
        this.clock = clock;
    }

    void onWritten(@Observes TimelineWritten told) {
        tell(told, codeOf(told));
    }

    /** No automatic word but a condolence whose text the bureau has approved (domain.md 3.6). */
    void onMourned(@Observes ChildMourned mourned) {
        if (rules.condolenceApproval().isPresent()) {
            var cause = "condolence:" + mourned.file().caseNo() + "-" + mourned.childIndex();
            tell(
                    new TimelineWritten(
                            cause,
                            mourned.file(),
                            mourned.childIndex(),
                            null,
                            clock.instant(),
                            CONDOLENCE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null),
                    CONDOLENCE);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(TimelineWritten told, String code) {
        for (var audience : Audience.values()) {
            var recipient = recipient(told.file(), audience);
            var template = templates.find(code, audience);
            if (recipient.isPresent() && template.isPresent()) {
                tell(told, template.get(), recipient.get(), audience);
            }
        }
    }

    private void tell(TimelineWritten told, Template template, String recipient, Audience audience) {
        var mourning = Mourning.of(told.file(), told.childIndex());
        if (!mourning.allowsInInbox(template) || messages.isTold(told.cause(), recipient)) {
            return;
        }
        var message = new Message(told, template.code(), recipient, audience, clock.instant());
        if (template.sms() && mourning.allowsSending(template)) {
            var dueAt = times.quietHours().next(clock.instant());
            channels.of(told.file(), recipient, audience).forEach(channel -> message.deliver(channel, dueAt));
        }
        messages.persist(message);
    }

    /** A case that ended otherwise than with results has a text of its own; a reminder unknown so far has a general one. */
    private String codeOf(TimelineWritten told) {
        if (told.code().equals("CASE_COMPLETED") && told.file().state() != CaseState.DONE) {
            return "CASE_ENDED";
        }
        return told.text() == null && !templates.knows(told.code()) ? Templates.ANY_REMINDER : told.code();
    }

    private static Optional<String> recipient(CaseFile file, Audience audience) {
        return audience == Audience.APPLICANT ? Optional.of(file.applicantDigest()) : file.otherToldDigest();
    }
}
