package birth.application.eligibility;

import java.util.Locale;

/** Everything the rules may ask about a family; a fact's name in the decision tables is its own in camel case. */
public enum Fact {
    BIRTH_PLACE,
    INSTITUTION_PLACE,
    CERTIFICATE_ISSUED,
    BORN_ON,
    AGE_MONTHS,
    AGE_DAYS,
    IN_WEDLOCK,
    MARRIED_LATER,
    MARRIED_ON,
    MONTHS_SINCE_MARRIAGE,
    MARRIAGE_RECORD,
    DAYS_SINCE_DIVORCE,
    HUSBAND_IS_FATHER,
    SURNAME_MATCHES,
    NAME_CHARACTERS_OK,
    FATHER_KNOWN,
    FOREIGN_PARENTS,
    PARENT_IN_SERVICE,
    PARENT_UNABLE,
    PARENT_FROM_OUTSIDE,
    MOTHER_IDENTITY_MATCHES,
    MOTHER_AGE,
    MOTHER_AGE_AT_CONCEPTION,
    HOUSEHOLD_KIND,
    FOLLOWED_PLACE,
    CONSENT_HOURS,
    LICENCES_MISSING,
    PLURALITY,
    CHILD_ORDER,
    CHILD_DIED,
    BEREAVED,
    STILLBORN,
    ABANDONED,
    SURROGACY_FLAG,
    ID_NUMBER_HELD,
    INSURED_ELSEWHERE,
    CHILD_INSURED,
    INSURANCE_REFUSED,
    APPLICANT_RELATION,
    DELIVERY_ABROAD,
    MOTHER_INSURANCE,
    MATERNITY_SETTLED,
    EMPLOYER_PAYS,
    CONTRIBUTION_CONTINUOUS,
    CONTRACTED_HOSPITAL,
    BIRTH_REGISTERED,
    BIRTH_LAWFUL,
    LOW_INCOME,
    MOTHER_EMPLOYED,
    FATHER_EMPLOYED,
    JOB_LOST,
    TAXPAYER,
    SCREENING_OPEN,
    PLANNING_NEXT,
    HOUSING_ELIGIBLE,
    OWNS_SMALL_FIRM,
    GRANDPARENT_IN_CARE,
    RURAL_POLICY_FAMILY,
    RESIDENCE_PERMIT;

    /** The variable's name in the tables. */
    public String variable() {
        var text = new StringBuilder();
        for (var word : name().split("_")) {
            text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        text.setCharAt(0, Character.toLowerCase(text.charAt(0)));
        return text.toString();
    }
}
