package birth.application.draft;

import birth.application.birth.Births;
import birth.application.eligibility.FamiliesUnderWay;
import birth.application.licence.LicenceCorrections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Drafts that no case has come of, once the hospital's record is here. */
@ApplicationScoped
class DraftsUnderWay implements FamiliesUnderWay {

    private static final String OPEN = "caseNo is null and deliveryRef is not null";

    private final Drafts drafts;
    private final Births births;
    private final LicenceCorrections corrections;

    DraftsUnderWay(Drafts drafts, Births births, LicenceCorrections corrections) {
        this.drafts = drafts;
        this.births = births;
        this.corrections = corrections;
    }

    @Override
    public boolean areCases() {
        return false;
    }

    @Override
    public int count() {
        return (int) drafts.count(OPEN);
    }

    @Override
    public List<Family> newest(int most) {
        return drafts.find(OPEN + " order by deliveryRef desc").page(0, most).stream()
                .map(this::family)
                .toList();
    }

    private Family family(Draft draft) {
        var deliveryRef = draft.deliveryRef().orElseThrow();
        return new Family(
                null,
                draft.id(),
                deliveryRef,
                births.record(deliveryRef),
                drafts.form(draft),
                null,
                corrections.isOpen(draft.id()));
    }
}
