package birth.application.paper;

import birth.application.Item;
import birth.application.casefile.TimelineWritten;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One formal paper: what it is about and since when, and what it says, sealed, once that stands. */
@Entity
@Table(name = "paper")
public class Paper {

    @Id
    private UUID id;

    private String caseNo;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String ref;
    private String number;
    private Integer childIndex;

    @Enumerated(EnumType.STRING)
    private Item item;

    private Instant issuedAt;
    private LocalDate dueOn;
    private LocalDate untilOn;
    private String reasonCode;
    private String sentence;
    private byte[] sealedSheet;

    @Version
    private long version;

    protected Paper() {}

    Paper(PaperKind kind, String ref, String number, TimelineWritten told) {
        this.id = UUID.randomUUID();
        this.caseNo = told.file().caseNo();
        this.kind = kind;
        this.ref = ref;
        this.number = number;
        this.childIndex = told.childIndex();
        this.item = told.item();
        this.issuedAt = told.at();
        this.dueOn = told.dueOn();
        this.untilOn = told.until();
        this.reasonCode = told.reasonCode();
        this.sentence = told.text();
    }

    UUID id() {
        return id;
    }

    PaperKind kind() {
        return kind;
    }

    String ref() {
        return ref;
    }

    String number() {
        return number;
    }

    Integer childIndex() {
        return childIndex;
    }

    Item item() {
        return item;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    String reasonCode() {
        return reasonCode;
    }

    String sentence() {
        return sentence;
    }

    Optional<byte[]> sealedSheet() {
        return Optional.ofNullable(sealedSheet);
    }

    void keep(byte[] sheet) {
        sealedSheet = sheet;
    }
}
