package birth.household.examination;

import birth.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What the machine noticed for the officer, who decides (domain.md 3.1 step 7). Some remarks forbid approval while they stand. */
enum Remark {
    CERT_MISSING("尚无有效的《出生医学证明》，不能登记。请待签发机构签发后再办理。"),
    DUPLICATE_CHILD("此《出生医学证明》已办理过出生登记，不能重复登记。请核对原登记后作出不予办理的决定。"),
    BIRTH_FACTS_MISSING("出生日期或性别不完整，不能编制公民身份号码。请发一次性告知，由助产机构更正。"),
    ETHNICITY_MISMATCH(null),
    SURNAME_NOT_A_PARENTS(null);

    private final String whyNot;

    Remark(String whyNot) {
        this.whyNot = whyNot;
    }

    /** @param registeredBefore true when a child is registered on the same certificate */
    static List<Remark> on(Newborn child, boolean registeredBefore) {
        var remarks = new ArrayList<Remark>();
        if (!child.hasCertificate()) {
            remarks.add(CERT_MISSING);
        }
        if (registeredBefore) {
            remarks.add(DUPLICATE_CHILD);
        }
        if (!child.canBeNumbered()) {
            remarks.add(BIRTH_FACTS_MISSING);
        }
        if (!child.sharesAParentsEthnicity()) {
            remarks.add(ETHNICITY_MISMATCH);
        }
        if (!child.bearsAParentsSurname()) {
            remarks.add(SURNAME_NOT_A_PARENTS);
        }
        return remarks;
    }

    boolean forbidsApproval() {
        return whyNot != null;
    }

    Refusal refusal() {
        return Refusal.conflict(name(), whyNot);
    }
}
