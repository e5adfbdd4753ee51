package birth.application.message;

import birth.application.casefile.CaseFiles;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A parent's messages: read in the language asked for, marked as read, sent once more. */
@ApplicationScoped
class Inbox {

    private final Messages messages;
    private final MessageSettings settings;
    private final RenderMessage render;
    private final CaseFiles files;
    private final MessageTimes times;
    private final BusinessClock clock;

    Inbox(
            Messages messages,
            MessageSettings settings,
            RenderMessage render,
            CaseFiles files,
            MessageTimes times,
            BusinessClock clock) {
        this.messages = messages;
        this.settings = settings;
        this.render = render;
        this.files = files;
        this.times = times;
        this.clock = clock;
    }

    /** @param language null: the one the parent prefers */
    @Transactional
    List<MessageView> all(String digest, Language language) {
        return messages.inbox(digest).stream()
                .map(message -> view(message, language))
                .toList();
    }

    @Transactional
    List<MessageView> ofCase(String digest, String caseNo, Language language) {
        files.seenBy(digest, caseNo);
        return messages.ofCase(caseNo, digest).stream()
                .map(message -> view(message, language))
                .toList();
    }

    @Transactional
    void read(String digest, UUID id) {
        messages.of(id, digest).read(clock.instant());
    }

    @Transactional
    void resend(String digest, UUID id) {
        resend(messages.of(id, digest));
    }

    /** By an administrator, who sees nothing of it. */
    @Transactional
    void resend(UUID id) {
        resend(messages.any(id));
    }

    private void resend(Message message) {
        if (message.deliveries().isEmpty()) {
            throw Refusal.conflict("INBOX_ONLY", "这条消息只在消息列表中显示，不发送短信。");
        }
        var dueAt = times.quietHours().next(clock.instant());
        message.deliveries().forEach(delivery -> delivery.again(dueAt));
    }

    private MessageView view(Message message, Language asked) {
        var language = asked == null ? settings.languageOf(message.recipient()) : asked;
        var text = render.render(message, files.findById(message.caseNo()), language);
        return new MessageView(
                message.id(),
                message.caseNo(),
                message.childIndex().orElse(null),
                message.item(),
                message.code(),
                text.language(),
                text.awaitingReview() ? true : null,
                text.title(),
                text.text(),
                message.dueOn(),
                message.untilOn(),
                time(message.createdAt()),
                time(message.readAt()),
                message.deliveries().stream()
                        .map(delivery -> delivery(delivery, text))
                        .toList());
    }

    private static MessageView.Delivery delivery(MessageDelivery delivery, RenderMessage.Rendered said) {
        return new MessageView.Delivery(
                delivery.channel(),
                delivery.state(),
                delivery.channel() == Channel.MAIL ? said.text() : said.sms(),
                delivery.tries(),
                time(delivery.dueAt()),
                time(delivery.sentAt()),
                delivery.error());
    }

    private static OffsetDateTime time(Instant at) {
        return at == null ? null : at.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
