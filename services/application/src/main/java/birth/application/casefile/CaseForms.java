package birth.application.casefile;

import birth.application.form.Form;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The versions of each case's form. */
@ApplicationScoped
public class CaseForms implements PanacheRepositoryBase<CaseForm, CaseForm.Key> {

    private final SealedDocuments documents;
    private final CaseKeys keys;

    CaseForms(SealedDocuments documents, CaseKeys keys) {
        this.documents = documents;
        this.keys = keys;
    }

    /** Keeps the form as the case's present version, by whose data the case is found from now on. */
    void keep(CaseFile file, Form form, Instant at) {
        var key = key(file);
        persist(new CaseForm(key, documents.seal(form, key.recordId()), at));
        keys.keep(file, form);
    }

    public Form present(CaseFile file) {
        var key = key(file);
        return documents.open(findById(key).sealed(), key.recordId(), Form.class);
    }

    private static CaseForm.Key key(CaseFile file) {
        return new CaseForm.Key(file.caseNo(), file.formVersion());
    }
}
