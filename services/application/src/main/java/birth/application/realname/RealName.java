package birth.application.realname;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One person the provincial identity vouches for: sealed particulars and the keyed digest of the number. */
@Entity
@Table(name = "real_name")
public class RealName {

    @Id
    private String ref;

    private String idDigest;
    private byte[] sealed;

    @Version
    private long version;

    protected RealName() {}

    RealName(String ref, String idDigest, byte[] sealed) {
        this.ref = ref;
        replace(idDigest, sealed);
    }

    void replace(String newDigest, byte[] newSealed) {
        idDigest = newDigest;
        sealed = newSealed;
    }

    String idDigest() {
        return idDigest;
    }

    byte[] sealed() {
        return sealed;
    }
}
