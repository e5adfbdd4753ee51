package birth.application.draft;

import birth.application.consent.ConsentMethod;
import birth.application.form.Form;
import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The parents' form before it is submitted; one per delivery, sealed. It may be opened before the birth and then waits for the
 * delivery record. The mother owns it, the father it names shares it. Afterwards it only remembers its case.
 */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private UUID id;

    private String deliveryRef;
    private String ownerDigest;
    private String otherDigest;
    private String expectedInstitution;
    private LocalDate expectedOn;
    private byte[] sealed;
    private String caseNo;
    private byte[] sealedCode;
    private boolean declaredOnPaper;

    @Version
    private long version;

    protected Draft() {}

    boolean isOf(String digest) {
        return isMothers(digest) || digest.equals(otherDigest);
    }

    boolean isMothers(String digest) {
        return ownerDigest.equals(digest);
    }

    /** Whose application it is to sign and to hand in: the mother's, or the father's where she cannot act. */
    boolean isApplicants(String digest, Form form) {
        return isMothers(digest) || form.fatherActsAlone() && digest.equals(otherDigest);
    }

    /** @param digest of the father named in the form, null when none is */
    void sharedWith(String digest) {
        otherDigest = digest;
    }

    /** The delivery record has come; the draft waits no longer. */
    void linkTo(String newDeliveryRef, byte[] newSealed) {
        deliveryRef = newDeliveryRef;
        sealed = newSealed;
    }

    Optional<Expected> expected() {
        return Optional.ofNullable(expectedInstitution).map(institution -> new Expected(institution, expectedOn));
    }

    /** @param knownVersion the version the parent saw */
    void change(long knownVersion, byte[] newSealed) {
        refuseSubmitted();
        if (knownVersion != version) {
            throw Refusal.conflict("DRAFT_CHANGED", "草稿已在别处修改，请刷新后再改。");
        }
        write(newSealed);
    }

    void write(byte[] newSealed) {
        sealed = newSealed;
    }

    void refuseSubmitted() {
        if (caseNo != null) {
            throw Refusal.conflict("DRAFT_SUBMITTED", "申请已经提交，不能再改草稿；需要更正时请按补正通知办理。");
        }
    }

    void submitted(String newCaseNo, byte[] newSealedCode) {
        caseNo = newCaseNo;
        sealedCode = newSealedCode;
    }

    /** How the mother has given her consents and declarations: signed on paper at a window, or, the later one, by her own click. */
    void declared(ConsentMethod how) {
        declaredOnPaper = how == ConsentMethod.PAPER;
    }

    ConsentMethod declared() {
        return declaredOnPaper ? ConsentMethod.PAPER : ConsentMethod.ONLINE;
    }

    String ownerDigest() {
        return ownerDigest;
    }

    /** Null while the form names no other parent. */
    String otherDigest() {
        return otherDigest;
    }

    UUID id() {
        return id;
    }

    /** Empty while the draft waits for its delivery record. */
    Optional<String> deliveryRef() {
        return Optional.ofNullable(deliveryRef);
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
