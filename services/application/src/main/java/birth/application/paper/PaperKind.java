package birth.application.paper;

import java.util.List;
import java.util.Map;

/** The formal papers of a case (domain.md 3.3). */
public enum PaperKind {
    FORM("联办申请表", "SQ"),
    RECEIPT("受理凭证", "SL"),
    NOTICE("一次性告知书", "BZ"),
    REFUSAL("不予办理决定书", "BL"),
    NON_ACCEPTANCE("不予受理决定书", "BS"),
    EXTENSION("延期告知书", "YQ"),
    SPECIAL_PROCEDURE("特别程序告知书", "TB"),
    SERVICE_RECORD("办理结果清单", "QD");

    private static final Map<String, List<PaperKind>> BY_EVENT = Map.of(
            "SUBMITTED", List.of(RECEIPT, FORM),
            "NOTICE_ISSUED", List.of(NOTICE),
            "REFUSED", List.of(REFUSAL),
            "NOT_ACCEPTED", List.of(NON_ACCEPTANCE),
            "EXTENDED", List.of(EXTENSION),
            "SPECIAL_PROCEDURE", List.of(SPECIAL_PROCEDURE),
            "CASE_COMPLETED", List.of(SERVICE_RECORD));

    private final String title;
    private final String sign;

    PaperKind(String title, String sign) {
        this.title = title;
        this.sign = sign;
    }

    /** The papers that a line of the timeline brings into being. */
    static List<PaperKind> of(String code) {
        return BY_EVENT.getOrDefault(code, List.of());
    }

    String title() {
        return title;
    }

    /** In the number of the paper. */
    String sign() {
        return sign;
    }

    /** Whether all it says is known when it is issued; a clerk's own words beside a defect are added to it when they have been read. */
    boolean standsAtOnce() {
        return switch (this) {
            case FORM, NOTICE, EXTENSION, SPECIAL_PROCEDURE -> true;
            case RECEIPT, SERVICE_RECORD, REFUSAL, NON_ACCEPTANCE -> false;
        };
    }

    boolean isDecision() {
        return this == REFUSAL || this == NON_ACCEPTANCE;
    }
}
