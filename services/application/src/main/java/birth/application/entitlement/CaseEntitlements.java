package birth.application.entitlement;

import birth.application.Item;
import birth.application.birth.Births;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseForms;
import birth.application.casefile.CaseItem;
import birth.application.casefile.ItemState;
import birth.application.eligibility.Fact;
import birth.application.eligibility.FormFacts;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The benefits of a submitted case's children, from what form, record and finished items tell. */
@ApplicationScoped
class CaseEntitlements {

    private final CaseFiles files;
    private final CaseForms forms;
    private final Births births;
    private final FormFacts formFacts;
    private final Entitlements entitlements;
    private final BusinessClock clock;

    CaseEntitlements(
            CaseFiles files,
            CaseForms forms,
            Births births,
            FormFacts formFacts,
            Entitlements entitlements,
            BusinessClock clock) {
        this.files = files;
        this.forms = forms;
        this.births = births;
        this.formFacts = formFacts;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    @Transactional
    List<EntitlementResource.ChildEntitlements> of(String digest, String caseNo) {
        var file = files.seenBy(digest, caseNo);
        var form = forms.present(file);
        var record = births.record(file.deliveryRef());
        var today = LocalDate.now(clock);
        return file.items().stream()
                .filter(item -> item.item() == Item.B)
                .map(item -> {
                    var facts = formFacts
                            .of(form, item.pluralIndex(), record, today)
                            .with(Fact.CHILD_INSURED, isInsured(file, item))
                            .with(Fact.BEREAVED, file.isBereaved(item.childIndex()));
                    return new EntitlementResource.ChildEntitlements(
                            item.childIndex(), entitlements.of(facts, file.submittedOn()));
                })
                .toList();
    }

    private static boolean isInsured(CaseFile file, CaseItem ofChild) {
        return file.item(ofChild.childIndex(), Item.I)
                .filter(insurance -> insurance.state() == ItemState.COMPLETED)
                .isPresent();
    }
}
