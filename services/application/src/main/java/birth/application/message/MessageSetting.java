package birth.application.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @Version
    private long version;

    protected MessageSetting() {}

    MessageSetting(String recipient) {
        this.recipient = recipient;
    }

    void prefer(Language newLanguage, byte[] newEmail) {
        language = newLanguage;
        sealedEmail = newEmail;
    }

    Language language() {
        return language;
    }

    Optional<byte[]> sealedEmail() {
        return Optional.ofNullable(sealedEmail);
    }
}
