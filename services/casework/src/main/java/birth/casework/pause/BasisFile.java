package birth.casework.pause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The file that proves why an item's clock stands; never changed, never shown to the family. */
@Entity
@Table(name = "basis_file")
public class BasisFile {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] sealed;

    protected BasisFile() {}

    BasisFile(UUID id, UUID workItemId, String addedBy, Instant addedAt, String mediaType, byte[] sealedContent) {
        this.id = id;
        this.workItemId = workItemId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.mediaType = mediaType;
        this.sealed = sealedContent;
    }

    UUID id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    byte[] sealedContent() {
        return sealed;
    }
}
