package birth.application.draft;

import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** The parents' form before it is submitted; one per delivery, sealed. Afterwards it only remembers its case. */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private UUID id;

    private String deliveryRef;
    private String ownerDigest;
    private byte[] sealed;
    private String caseNo;
    private byte[] sealedCode;

    @Version
    private long version;

    protected Draft() {}

    boolean isOf(String digest) {
        return ownerDigest.equals(digest);
    }

    /** @param knownVersion the version the parent saw */
    void change(long knownVersion, byte[] newSealed) {
        if (caseNo != null) {
            throw Refusal.conflict("DRAFT_SUBMITTED", "申请已经提交，不能再改草稿；需要更正时请按补正通知办理。");
        }
        if (knownVersion != version) {
            throw Refusal.conflict("DRAFT_CHANGED", "草稿已在别处修改，请刷新后再改。");
        }
        sealed = newSealed;
    }

    void submitted(String newCaseNo, byte[] newSealedCode) {
        caseNo = newCaseNo;
        sealedCode = newSealedCode;
    }

    UUID id() {
        return id;
    }

    String deliveryRef() {
        return deliveryRef;
    }

    byte[] sealed() {
        return sealed;
    }

    Optional<String> caseNo() {
        return Optional.ofNullable(caseNo);
    }

    byte[] sealedCode() {
        return sealedCode;
    }

    long version() {
        return version;
    }
}
