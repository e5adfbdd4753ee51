package birth.insurance.platform;

import java.util.Optional;

/** The insurance platform (医保信息平台) behind this agency: knows who is insured where, gives each enrolled person a number (domain.md 6.7). */
public interface InsurancePlatform {

    /**
     * Where the person is insured already (domain.md 2.2 E30).
     *
     * @return empty while there is no answer
     */
    Optional<Insured> insured(Newcomer newcomer);

    /**
     * Enrols the person; the same request id gets the first number.
     *
     * @param again true when it was asked before and the answer may have been lost
     * @return empty while there is no answer
     */
    Optional<Enrolled> enrol(Newcomer newcomer, boolean again);

    /**
     * @param requestId the idempotency key of the item by which the person is to be enrolled (domain.md 3.10 rule 2)
     * @param motherIdNo by whom the platform finds the family in the low-income register that civil affairs share with it
     */
    record Newcomer(String requestId, String region, String name, String idNo, String motherIdNo) {}

    /** @param region six digits, null when the person is insured nowhere */
    record Insured(String region) {}

    /** @param category of the insured (domain.md 1.5 no. 62); null for a newborn like any other */
    record Enrolled(String personNo, String category) {}
}
