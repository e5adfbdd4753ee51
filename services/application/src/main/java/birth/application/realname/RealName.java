package birth.application.realname;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** One person the provincial identity vouches for: sealed particulars and the keyed digest of the number. */
@Entity
@Table(name = "real_name")
public class RealName {

    @Id
    private String ref;

    private String idDigest;
    private byte[] sealed;
    private byte[] sealedLicences;

    @Version
    private long version;

    protected RealName() {}

    RealName(String ref, String idDigest, byte[] sealed, byte[] sealedLicences) {
        this.ref = ref;
        replace(idDigest, sealed, sealedLicences);
    }

    void replace(String newDigest, byte[] newSealed, byte[] newLicences) {
        idDigest = newDigest;
        sealed = newSealed;
        sealedLicences = newLicences;
    }

    String ref() {
        return ref;
    }

    String idDigest() {
        return idDigest;
    }

    byte[] sealed() {
        return sealed;
    }

    Optional<byte[]> sealedLicences() {
        return Optional.ofNullable(sealedLicences);
    }
}
