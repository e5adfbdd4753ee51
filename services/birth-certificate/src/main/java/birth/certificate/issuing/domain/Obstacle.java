package birth.certificate.issuing.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What stands in the way of a certificate; the name is the stable code, shown among the item's checks. */
public enum Obstacle {
    /** domain.md 8.5: no certificate without a live delivery record made by another person. */
    DELIVERY_RECORD_MISSING(
            "本机构没有这个孩子的活产分娩记录，不能签发。请先由产科登记分娩记录。", facts -> facts.delivery().isEmpty()),
    NAME_MISSING("申请中没有新生儿姓名，请先发出一次性告知，由家长补填。", facts -> facts.lacks("child.name")),
    /** domain.md 1.4, E08. */
    STATEMENT_MISSING(
            "申请未填写父亲信息，须由母亲本人到医院窗口签署“未提供父亲信息声明”。窗口登记声明后即可签发。",
            facts -> facts.lacks("father.name") && !facts.statements().contains("NO_FATHER")),
    /** domain.md 12, A13; E07. */
    SURNAME_STATEMENT_MISSING(
            "孩子的姓既不随父也不随母，须由父母到医院窗口签署姓氏选取声明。窗口登记声明后即可签发。",
            facts -> facts.hasThirdSurname() && !facts.statements().contains("THIRD_SURNAME")),
    /** domain.md 3.4, {@code cert.lateAfterDays}. */
    LATE_PROOF_MISSING(
            "出生已久，首次签发须补充逾期签发声明和分娩病历。请由父母到医院窗口办理，登记后即可签发。",
            facts -> facts.isLaterThan(facts.limits().lateAfterDays())
                    && !facts.statements().contains("LATE_ISSUE"));

    private final String text;
    private final Predicate<BirthFacts> stands;

    Obstacle(String text, Predicate<BirthFacts> stands) {
        this.text = text;
        this.stands = stands;
    }

    public String text() {
        return text;
    }

    public static List<Obstacle> in(BirthFacts facts) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.stands.test(facts))
                .toList();
    }
}
