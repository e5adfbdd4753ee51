package birth.casework.notice;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A one-time notice (一次性告知, domain.md 3.3): every defect of one item at once, to be answered by a day. */
@Entity
@ChangedUnder(WorkItem.class)
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    @Column(name = "notice_no")
    private String noticeNo;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_version")
    private Integer answerVersion;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    private byte[] defects;

    /** What the office had before it when it issued the notice. */
    private byte[] snapshot;

    protected Notice() {}

    Notice(
            UUID id,
            UUID workItemId,
            String noticeNo,
            LocalDate issuedOn,
            String issuedBy,
            LocalDate answerBy,
            byte[] sealedDefects,
            byte[] sealedSnapshot) {
        this.id = id;
        this.workItemId = workItemId;
        this.noticeNo = noticeNo;
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy;
        this.answerBy = answerBy;
        this.defects = sealedDefects;
        this.snapshot = sealedSnapshot;
    }

    /** The parent has answered; the answer is in the form from this version on. */
    public void answerAnnounced(int formVersion) {
        answerVersion = formVersion;
    }

    boolean isAnsweredIn(int formVersion) {
        return answerVersion != null && formVersion >= answerVersion;
    }

    public boolean isAnswerAnnounced() {
        return answerVersion != null;
    }

    void answered(LocalDate day) {
        answeredOn = day;
    }

    void withdrawn(LocalDate day) {
        withdrawnOn = day;
    }

    UUID workItemId() {
        return workItemId;
    }

    String issuedBy() {
        return issuedBy;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** Null for a notice issued before snapshots were kept with it. */
    byte[] sealedSnapshot() {
        return snapshot;
    }

    public UUID id() {
        return id;
    }

    public String noticeNo() {
        return noticeNo;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    byte[] sealedDefects() {
        return defects;
    }
}
