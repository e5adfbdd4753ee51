package birth.application.form;

/** Why parents do not want the insurance item now (domain.md 2.3, I7). */
public enum InsuranceRefusal {
    INSURED_ELSEWHERE("已在外地参保"),
    LATER("以后再办"),
    OTHER_INSURANCE("已有其他保险"),
    NO_REASON_GIVEN("不说原因");

    private final String words;

    InsuranceRefusal(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
