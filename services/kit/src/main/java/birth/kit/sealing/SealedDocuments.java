package birth.kit.sealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Records as sealed JSON documents, each bound to the id of its row. Failures name the record and nothing of the document:
 * Jackson's own texts would quote it, and they end in a log.
 */
@ApplicationScoped
public class SealedDocuments {

    private final Sealing sealing;
    private final ObjectMapper json;

    public SealedDocuments(Sealing sealing, ObjectMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    public byte[] seal(Object document, String recordId) {
        try {
            return sealing.seal(json.writeValueAsString(document), recordId);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The document of record " + recordId + " cannot be written");
        }
    }

    public <T> T open(byte[] sealed, String recordId, Class<T> kind) {
        try {
            return json.readValue(sealing.open(sealed, recordId), kind);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The document of record " + recordId + " cannot be read");
        }
    }
}
