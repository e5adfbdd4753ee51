package birth.insurance.admission;

import birth.kit.problem.Refusal;

/** Why the machine leaves an enrolment to a clerk. Some reasons forbid approval while they stand. */
enum Reason {

    /** The child has an active enrolment (domain.md 2.2 E30); approving answers with it. */
    ALREADY_INSURED(null),
    CERT_OF_ANOTHER_CHILD("此《出生医学证明》编号已用于另一名儿童参保。请核实编号，或作出不予办理的决定。"),
    /** The fund of the chosen region is not ours. */
    REGION_MISMATCH(null),
    /** A person looks at the residence permit (domain.md 9.1 N23). */
    INSURED_AT_RESIDENCE(null),
    NAME_MISSING(null),
    /** The platform says so (domain.md 2.2 E30); approving asks it once more. */
    INSURED_ELSEWHERE(null),
    /** No platform is connected: a clerk enrols on its own screen and enters the result (domain.md 3.10 rule 5). */
    ENROL_BY_HAND(null),
    BIRTH_DATE_MISSING("出生日期缺失，无法确定待遇起始日。请发一次性告知，补全后再办理。");

    private final String whyNot;

    Reason(String whyNot) {
        this.whyNot = whyNot;
    }

    boolean forbidsApproval() {
        return whyNot != null;
    }

    Refusal refusal() {
        return Refusal.conflict(name(), whyNot);
    }
}
