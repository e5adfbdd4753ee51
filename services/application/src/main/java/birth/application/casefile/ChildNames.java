package birth.application.casefile;

import birth.application.form.ChildName;
import birth.application.form.Form;
import birth.application.result.Results;
import jakarta.enterprise.context.ApplicationScoped;

/** What a case's children are called: by the newest document, before any by the parents' form. */
@ApplicationScoped
public class ChildNames {

    private final CaseForms forms;
    private final Results results;

    ChildNames(CaseForms forms, Results results) {
        this.forms = forms;
        this.results = results;
    }

    public String of(CaseFile file, int childIndex) {
        return ChildName.in(results.ofChild(file, childIndex)).orElseGet(() -> appliedFor(file, childIndex));
    }

    private String appliedFor(CaseFile file, int childIndex) {
        var plural = file.items().stream()
                .filter(item -> item.childIndex() == childIndex)
                .findFirst()
                .orElseThrow()
                .pluralIndex();
        return forms.present(file).children().stream()
                .filter(child -> child.pluralIndex() == plural)
                .findFirst()
                .map(Form.Child::name)
                .orElseThrow();
    }
}
