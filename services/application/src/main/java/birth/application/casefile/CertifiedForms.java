package birth.application.casefile;

import birth.application.form.CertifiedParents;
import birth.application.form.Form;
import birth.application.result.Results;
import jakarta.enterprise.context.ApplicationScoped;

/** A case's form with the parents as the children's certificates name them by now: whom to call and to write to. */
@ApplicationScoped
public class CertifiedForms {

    private final CaseForms forms;
    private final Results results;

    CertifiedForms(CaseForms forms, Results results) {
        this.forms = forms;
        this.results = results;
    }

    public Form of(CaseFile file) {
        var form = forms.present(file);
        for (var childIndex :
                file.items().stream().map(CaseItem::childIndex).distinct().toList()) {
            form = CertifiedParents.in(results.ofChild(file, childIndex)).in(form);
        }
        return form;
    }
}
