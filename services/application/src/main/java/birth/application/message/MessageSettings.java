package birth.application.message;

import birth.application.message.MessageResource.SettingsView;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Preferences by parent; Chinese and no mail as long as nothing was said. */
@ApplicationScoped
class MessageSettings implements PanacheRepositoryBase<MessageSetting, String> {

    private final SealedDocuments documents;

    MessageSettings(SealedDocuments documents) {
        this.documents = documents;
    }

    @Transactional
    void put(String recipient, Language language, String email, List<String> channels) {
        var setting = findByIdOptional(recipient).orElseGet(() -> {
            var first = new MessageSetting(recipient);
            first.prefer(language, null, null);
            persist(first);
            return first;
        });
        setting.prefer(language, email == null ? null : documents.seal(email, recipient), channels);
    }

    @Transactional
    SettingsView of(String recipient) {
        return new SettingsView(languageOf(recipient), emailOf(recipient).orElse(null), channelsOf(recipient));
    }

    Language languageOf(String recipient) {
        return findByIdOptional(recipient).map(MessageSetting::language).orElse(Language.ZH);
    }

    /** Empty while the parent has said nothing of them. */
    List<String> channelsOf(String recipient) {
        return findByIdOptional(recipient).map(MessageSetting::channels).orElse(List.of());
    }

    boolean wantsMail(String recipient) {
        return findByIdOptional(recipient).flatMap(MessageSetting::sealedEmail).isPresent();
    }

    Optional<String> emailOf(String recipient) {
        return findByIdOptional(recipient)
                .flatMap(MessageSetting::sealedEmail)
                .map(document -> documents.open(document, recipient, String.class));
    }
}
