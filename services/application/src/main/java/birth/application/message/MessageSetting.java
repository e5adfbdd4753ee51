package birth.application.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;

/** What one parent prefers. */
@Entity
@Table(name = "message_setting")
public class MessageSetting {

    @Id
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] sealedEmail;

    /** Codes of the channels; null while the parent has said nothing of them. */
    private List<String> channels;

    @Version
    private long version;

    protected MessageSetting() {}

    MessageSetting(String recipient) {
        this.recipient = recipient;
    }

    void prefer(Language newLanguage, byte[] newEmail, List<String> newChannels) {
        language = newLanguage;
        sealedEmail = newEmail;
        channels = newChannels;
    }

    List<String> channels() {
        return channels == null ? List.of() : channels;
    }

    Language language() {
        return language;
    }

    Optional<byte[]> sealedEmail() {
        return Optional.ofNullable(sealedEmail);
    }
}
