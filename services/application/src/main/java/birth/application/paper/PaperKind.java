package birth.application.paper;

import java.util.Map;
import java.util.Optional;

/** The formal papers of a case (domain.md 3.3). */
public enum PaperKind {
    RECEIPT("受理凭证", "SL"),
    NOTICE("一次性告知书", "BZ"),
    REFUSAL("不予办理决定书", "BL"),
    NON_ACCEPTANCE("不予受理决定书", "BS"),
    EXTENSION("延期告知书", "YQ"),
    SPECIAL_PROCEDURE("特别程序告知书", "TB"),
    SERVICE_RECORD("办理结果清单", "QD");

    private static final Map<String, PaperKind> BY_EVENT = Map.of(
            "SUBMITTED", RECEIPT,
            "NOTICE_ISSUED", NOTICE,
            "REFUSED", REFUSAL,
            "NOT_ACCEPTED", NON_ACCEPTANCE,
            "EXTENDED", EXTENSION,
            "SPECIAL_PROCEDURE", SPECIAL_PROCEDURE,
            "CASE_COMPLETED", SERVICE_RECORD);

    private final String title;
    private final String sign;

    PaperKind(String title, String sign) {
        this.title = title;
        this.sign = sign;
    }

    /** The paper that a line of the timeline brings into being. */
    static Optional<PaperKind> of(String code) {
        return Optional.ofNullable(BY_EVENT.get(code));
    }

    String title() {
        return title;
    }

    /** In the number of the paper. */
    String sign() {
        return sign;
    }

    boolean isDecision() {
        return this == REFUSAL || this == NON_ACCEPTANCE;
    }
}
