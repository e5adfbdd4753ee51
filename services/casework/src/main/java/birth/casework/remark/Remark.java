package birth.casework.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The words behind an act, or what colleagues write to each other; never for the family. */
@Entity
@Table(name = "remark")
public class Remark {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private Instant at;
    private String author;
    private String act;
    private byte[] text;

    protected Remark() {}

    Remark(UUID id, UUID workItemId, Instant at, String author, String act, byte[] sealedText) {
        this.id = id;
        this.workItemId = workItemId;
        this.at = at;
        this.author = author;
        this.act = act;
        this.text = sealedText;
    }

    UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    /** {@code COMMENT}, or the act it explains. */
    public String act() {
        return act;
    }

    byte[] sealedText() {
        return text;
    }
}
