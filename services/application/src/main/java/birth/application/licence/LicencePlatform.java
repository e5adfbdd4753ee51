package birth.application.licence;

import birth.application.realname.Person;
import java.util.UUID;

/** The province's store of licences (电子证照库), which passes a correction to whoever issued the licence. */
interface LicencePlatform {

    /** @param field key of the field table (domain.md 1.5); {@code says} null where the licence says nothing */
    record Claim(LicenceKind licence, Person holder, String field, String says, String claim, String explanation) {}

    /** Whether corrections can be sent at all. */
    boolean isConnected();

    /** Asking the same again changes nothing; the answer comes by {@link IssuerAnswerResource}. */
    void ask(UUID id, Claim claim);
}
