package birth.application.reference;

import birth.kit.problem.Refusal;
import java.util.Arrays;

/** What can change by date without a rebuild (architecture.md 3). */
public enum ReferenceKind {
    CALENDAR,
    PARAMETER,
    CODE_LIST,
    TEMPLATE,
    DIRECTORY,
    RULE_VERSION,
    ITEM_CATALOGUE,
    CONSENT_TEXT,
    VACCINATION_SCHEDULE;

    /** Whether a first edition is shipped, so that what is published counts from 2. */
    boolean isShipped() {
        return this == CODE_LIST || this == TEMPLATE || this == CONSENT_TEXT || isKeptByCases();
    }

    /** Whether a running case keeps the edition of the day it was submitted, or a child that of its birth (architecture.md 3). */
    boolean isKeptByCases() {
        return this == RULE_VERSION || this == ITEM_CATALOGUE || this == VACCINATION_SCHEDULE;
    }

    /** As it is written in addresses and on the bus. */
    public String label() {
        return name().toLowerCase().replace('_', '-');
    }

    static ReferenceKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.unknown(
                                "REFERENCE_KIND_UNKNOWN",
                                "没有这类基础数据，可用的有：calendar、parameter、code-list、template、directory、rule-version、item-catalogue、consent-text、vaccination-schedule。"));
    }
}
