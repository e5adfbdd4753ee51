package birth.application.alert;

import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One sign at one delivery; released only by two different persons of the security role (domain.md 3.3, 8.5). */
@Entity
@Table(name = "security_alert")
public class SecurityAlert {

    /** What the sign calls for; the family is never told of it. */
    public enum Flag {
        FRAUD("身份信息需要核查"),
        SUPERVISION("材料需要卫生健康部门核查"),
        PROTECTION("未成年人保护核查，专人办理"),
        MANDATORY_REPORT("未成年人保护核查，须依法报告，专人办理");

        private final String text;

        Flag(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** Whether a release says that the sign was none; a protection is only taken charge of. */
        boolean isClearedByRelease() {
            return this == FRAUD || this == SUPERVISION;
        }
    }

    @Id
    private UUID id;

    private String deliveryRef;
    private String region;
    private String rule;

    @Enumerated(EnumType.STRING)
    private Flag flag;

    private Instant raisedAt;
    private String firstBy;
    private byte[] firstReason;
    private String releasedBy;
    private Instant releasedAt;
    private byte[] secondReason;

    @Version
    private long version;

    protected SecurityAlert() {}

    /** Answers whether this was the second person, so that the alert is released. */
    boolean release(String officer, byte[] sealedReason, Instant at) {
        if (releasedAt != null) {
            throw Refusal.conflict("ALERT_RELEASED", "这条核查已由两位安全管理人员办结。");
        }
        if (firstBy == null) {
            firstBy = officer;
            firstReason = sealedReason;
            return false;
        }
        if (firstBy.equals(officer)) {
            throw Refusal.conflict("SAME_PERSON", "此项由您提出，须由另一位同事确认。");
        }
        releasedBy = officer;
        releasedAt = at;
        secondReason = sealedReason;
        return true;
    }

    boolean isCleared() {
        return releasedAt != null && flag.isClearedByRelease();
    }

    UUID id() {
        return id;
    }

    String deliveryRef() {
        return deliveryRef;
    }

    String region() {
        return region;
    }

    String rule() {
        return rule;
    }

    Flag flag() {
        return flag;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String firstBy() {
        return firstBy;
    }

    String releasedBy() {
        return releasedBy;
    }
}
