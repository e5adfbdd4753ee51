package birth.application.message;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import birth.application.casefile.CertifiedForms;
import birth.application.form.Form;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends one delivery outside any transaction, a few times at most. Number and address are read from what is sealed at that
 * moment and kept nowhere else; a child who died meanwhile stops what is no plain word of condolence.
 */
@ApplicationScoped
class SendMessage {

    static final String KIND = "send-message";

    private final Deliveries deliveries;
    private final Templates templates;
    private final RenderMessage render;
    private final MessageSettings settings;
    private final CaseFiles files;
    private final CaseForms forms;
    private final CertifiedForms certified;
    private final PhonePort phone;
    private final MailPort mail;
    private final MessageRules rules;
    private final MessageTimes times;
    private final DueWork dueWork;
    private final BusinessClock clock;

    SendMessage(
            Deliveries deliveries,
            Templates templates,
            RenderMessage render,
            MessageSettings settings,
            CaseFiles files,
            CaseForms forms,
            CertifiedForms certified,
            PhonePort phone,
            MailPort mail,
            MessageRules rules,
            MessageTimes times,
            DueWork dueWork,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.templates = templates;
        this.render = render;
        this.settings = settings;
        this.files = files;
        this.forms = forms;
        this.certified = certified;
        this.phone = phone;
        this.mail = mail;
        this.rules = rules;
        this.times = times;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    private record Letter(Channel channel, String requestId, String to, RenderMessage.Rendered text) {}

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, this::send);
    }

    private void send(String deliveryId) {
        var id = UUID.fromString(deliveryId);
        QuarkusTransaction.requiringNew().call(() -> letter(id)).ifPresent(letter -> send(id, letter));
    }

    private void send(UUID id, Letter letter) {
        try {
            var receipt =
                    switch (letter.channel()) {
                        case SMS, WECHAT, VOICE ->
                            phone.send(
                                    letter.requestId(),
                                    letter.channel(),
                                    letter.to(),
                                    letter.text().sms());
                        case MAIL ->
                            mail.send(
                                    letter.requestId(),
                                    letter.to(),
                                    letter.text().title(),
                                    letter.text().text());
                    };
            QuarkusTransaction.requiringNew().run(() -> deliveries.findById(id).sent(receipt, clock.instant()));
        } catch (RuntimeException failed) {
            var again = QuarkusTransaction.requiringNew()
                    .call(() -> deliveries.findById(id).failed(reason(failed), rules.mostTries()));
            if (again) {
                throw failed;
            }
        }
    }

    /** Empty when there is nothing to send now: sent already, too late in the evening, no number, or better not said. */
    private Optional<Letter> letter(UUID id) {
        var delivery = deliveries.findById(id);
        if (delivery.state() != DeliveryState.QUEUED) {
            return Optional.empty();
        }
        if (times.quietHours().isQuiet(clock.instant())) {
            delivery.putOff(times.quietHours().next(clock.instant()));
            return Optional.empty();
        }
        var message = delivery.message();
        var file = files.findById(message.caseNo());
        var template = templates.find(message.code(), message.audience()).orElseThrow();
        if (!Mourning.of(file, message.childIndex().orElse(null)).allowsSending(template)) {
            delivery.suppress();
            return Optional.empty();
        }
        var to = address(delivery, file);
        if (to.isEmpty()) {
            delivery.cannotBeSent("NO_ADDRESS");
        }
        return to.map(address -> new Letter(
                delivery.channel(),
                delivery.requestId(),
                address,
                render.render(message, file, settings.languageOf(message.recipient()))));
    }

    private Optional<String> address(MessageDelivery delivery, CaseFile file) {
        var message = delivery.message();
        if (delivery.channel() == Channel.MAIL) {
            return settings.emailOf(message.recipient());
        }
        return (message.audience() == Audience.APPLICANT) == file.isMothersApplication()
                ? Optional.ofNullable(forms.present(file).mother().mobile())
                : Optional.ofNullable(certified.of(file).father()).map(Form.Father::mobile);
    }

    private static String reason(RuntimeException failed) {
        return failed instanceof WebApplicationException answered
                ? "HTTP " + answered.getResponse().getStatus()
                : failed.getClass().getSimpleName();
    }
}
