package birth.application.eligibility;

import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Families whose application is under way, to be judged by other rules than their own. */
public interface FamiliesUnderWay {

    /**
     * One family.
     *
     * @param caseNo null for a draft, {@code draft} for a case
     * @param rulesOf day whose rules a case keeps; null for a draft, which has those of the day it will be submitted
     * @param disputesLicence a licence the family finds wrong gives nothing (E17)
     */
    record Family(
            String caseNo,
            UUID draft,
            String deliveryRef,
            DeliveryRecord record,
            Form form,
            LocalDate rulesOf,
            boolean disputesLicence) {}

    boolean areCases();

    int count();

    List<Family> newest(int most);
}
