package birth.application.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a case's form, sealed and never changed. */
@Entity
@Table(name = "case_form")
public class CaseForm {

    /** Which form: case number and version, from 1. */
    @Embeddable
    public record Key(String caseNo, int version) {

        String recordId() {
            return caseNo + "/" + version;
        }
    }

    @EmbeddedId
    private Key key;

    private byte[] sealed;
    private Instant at;

    protected CaseForm() {}

    CaseForm(Key key, byte[] sealed, Instant at) {
        this.key = key;
        this.sealed = sealed;
        this.at = at;
    }

    byte[] sealed() {
        return sealed;
    }
}
