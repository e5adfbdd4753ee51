package birth.application.casefile;

import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A department's one-time notice: everything that is wrong with one item, and the family's answer. */
@Entity
@Table(name = "notice")
public class Notice {

    /** One fault: code of the catalogue (domain.md 3.12) and the key of the field meant. */
    public record Defect(String code, String field) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CaseItem item;

    private int attempt;
    private LocalDate answerBy;
    /** Code and field of each, a blank between. */
    private List<String> defects;

    private Instant answeredAt;
    private Instant withdrawnAt;
    private byte[] sealedNote;
    /** The clerk's own words beside the defects; null until the office has been asked. */
    private byte[] sealedWords;

    @Version
    private long version;

    protected Notice() {}

    Notice(UUID id, CaseItem item, LocalDate answerBy, List<Defect> defects) {
        this.id = id;
        this.item = item;
        this.attempt = item.attempt();
        this.answerBy = answerBy;
        this.defects = defects.stream()
                .map(defect -> defect.code() + ' ' + defect.field())
                .toList();
    }

    void answer(Instant at, byte[] note) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("NOTICE_WITHDRAWN", "这份补正通知已经撤回，您不需要答复。");
        }
        if (answeredAt != null) {
            throw Refusal.conflict("NOTICE_ANSWERED", "这份补正通知已经答复，请等待工作人员处理。");
        }
        answeredAt = at;
        sealedNote = note;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    void words(byte[] document) {
        sealedWords = document;
    }

    int attempt() {
        return attempt;
    }

    UUID id() {
        return id;
    }

    CaseItem item() {
        return item;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    List<Defect> defects() {
        return defects.stream()
                .map(defect -> defect.split(" ", 2))
                .map(parts -> new Defect(parts[0], parts[1]))
                .toList();
    }

    Optional<byte[]> sealedWords() {
        return Optional.ofNullable(sealedWords);
    }

    Optional<byte[]> sealedNote() {
        return Optional.ofNullable(sealedNote);
    }
}
