package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files that special procedures rest on, known by their content to be a PDF or a picture, sealed at rest. */
@ApplicationScoped
public class BasisFiles implements PanacheRepositoryBase<BasisFile, UUID> {

    private static final int LARGEST = 5_000_000;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    private final SealedDocuments documents;
    private final Chronicle chronicle;

    BasisFiles(SealedDocuments documents, Chronicle chronicle) {
        this.documents = documents;
        this.chronicle = chronicle;
    }

    void keep(WorkItem item, byte[] content, String account) {
        if (content.length > LARGEST) {
            throw refused("依据文件超过5MB");
        }
        var type = BEGINNINGS.entrySet().stream()
                .filter(known -> begins(content, known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> refused("依据文件应为PDF、JPEG或PNG"));
        var id = UUID.randomUUID();
        persist(new BasisFile(id, item.id(), account, chronicle.now(), type, documents.seal(content, id.toString())));
    }

    /** The newest one of the item. */
    public Optional<BasisFile> of(WorkItem item) {
        return find("workItemId = ?1 order by addedAt desc", item.id()).firstResultOptional();
    }

    public byte[] contentOf(BasisFile file) {
        return documents.open(file.sealedContent(), file.id().toString(), byte[].class);
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length && Arrays.equals(Arrays.copyOf(content, beginning.length), beginning);
    }

    private static Refusal refused(String message) {
        return Refusal.malformed(
                "INVALID_INPUT",
                "请更正标出的内容。",
                List.of(new FieldError("basisFile", "BASIS_FILE", message, "请上传5MB以内的PDF、JPEG或PNG文件")));
    }
}
