package birth.application.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One paper a family has given: what it is and whose; its bytes lie in the object store under its id. */
@Entity
@Table(name = "material")
public class Material {

    /** For all children of the delivery alike. */
    static final int ALL_CHILDREN = 0;

    /** Uploaded by a parent, to be checked (trust level C of domain.md 1.4). */
    private static final String UPLOADED = "C";

    @Id
    private UUID id;

    private UUID draftId;
    private String caseNo;
    private int pluralIndex;
    private String kind;
    private String type;
    private int size;
    private String lane = UPLOADED;
    private Instant uploadedAt;
    private boolean replaced;

    @Version
    private long version;

    protected Material() {}

    Material(UUID draftId, String caseNo, int pluralIndex, String kind, String type, int size, Instant uploadedAt) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.caseNo = caseNo;
        this.pluralIndex = pluralIndex;
        this.kind = kind;
        this.type = type;
        this.size = size;
        this.uploadedAt = uploadedAt;
    }

    void handOver(String toCase) {
        caseNo = toCase;
    }

    /** The draft it came from is deleted; the case keeps it. */
    void forgetDraft() {
        draftId = null;
    }

    /** A newer one has come; departments that saw this one can still open it. */
    void replace() {
        replaced = true;
    }

    MaterialView view() {
        return new MaterialView(id, kind, pluralIndex, type, size, lane);
    }

    boolean isFor(int child) {
        return pluralIndex == ALL_CHILDREN || pluralIndex == child;
    }

    UUID id() {
        return id;
    }

    UUID draftId() {
        return draftId;
    }

    String caseNo() {
        return caseNo;
    }

    int pluralIndex() {
        return pluralIndex;
    }

    String kind() {
        return kind;
    }

    String type() {
        return type;
    }
}
