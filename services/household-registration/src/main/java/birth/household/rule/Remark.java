package birth.household.rule;

import static birth.household.rule.Effect.FORBIDS;
import static birth.household.rule.Effect.INFORMS;

import birth.kit.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the machine noticed for the officer, who decides (domain.md 3.1 step 7). The name is the code of the check. */
public enum Remark {
    CERT_MISSING(FORBIDS, "尚无有效的《出生医学证明》，不能登记。请待签发机构签发后再办理。"),
    CERT_NOT_VALID(FORBIDS, "签发机构答复此《出生医学证明》无效、已作废或查无此号。请发一次性告知，由家长到签发机构核实。"),
    CERT_UNVERIFIED(FORBIDS, "签发机构尚未答复《出生医学证明》的核验。系统会自动重试；也可以人工核验后录入结果。"),
    DUPLICATE_CHILD(FORBIDS, "此儿童已办理过出生登记，不能重复登记。请核对原登记后作出不予办理的决定。"),
    BIRTH_FACTS_MISSING(FORBIDS, "出生日期或性别不完整，不能编制公民身份号码。请发一次性告知，由助产机构更正。"),
    PARENTS_MISSING(FORBIDS, "申请中没有父亲或母亲的信息，不能登记。请发一次性告知补正。"),
    FOLLOWED_PARENT_MISSING(FORBIDS, "申请随父落户，但没有父亲的信息。请发一次性告知，由家长改选或补充。"),
    NO_CHINESE_PARENT(FORBIDS, "父母双方都不是境内居民，不办理户口登记。请告知家长到出入境管理部门办理。"),
    FOREIGN_NATIONALITY(FORBIDS, "申请填报的是外国国籍，不办理户口登记。请告知家长到出入境管理部门办理。"),
    WRONG_STATION(FORBIDS, "所随一方的户籍不在本派出所辖区。请退回，由户籍地派出所办理。"),
    STATION_UNKNOWN(FORBIDS, "派出所代码不在有效的机构名录内。请联系系统管理员核对机构名录。"),
    RELATION_NOT_A_CHILDS(FORBIDS, "与户主关系缺失或不是新生儿可以登记的关系。请发一次性告知补正。"),
    RELATION_SEX_MISMATCH(FORBIDS, "与户主关系和新生儿的性别不一致。请发一次性告知补正。"),
    RELATION_HOUSEHOLDER_MISMATCH(FORBIDS, "与户主关系和户主的身份不一致(户主是父母时为子女，是祖父母时为孙子女)。请发一次性告知补正。"),
    RELATION_AMONG_SIBLINGS(FORBIDS, "与户主关系和同胎兄弟姐妹重复或次序不对。请发一次性告知补正。"),
    NAME_USED_BY_SIBLING(FORBIDS, "同一家庭的兄弟姐妹已使用这个姓名。请发一次性告知，由家长另取。"),
    ETHNICITY_MISMATCH(FORBIDS, "新生儿的民族与父母双方都不同。请发一次性告知，由家长按父亲或母亲的民族改正。"),
    MARRIAGE_UNVERIFIED(FORBIDS, "婚姻登记尚未核实。可以先审查；系统会自动重试，核实后再办结。"),
    ETHNICITY_NOT_SIGNED("父母民族不同，需双方签字确认新生儿的民族成份。", StatementKind.ETHNICITY_BY_BOTH),
    NOT_MARRIED("没有在册的婚姻登记，此步骤需当面书面说明。", StatementKind.UNMARRIED),
    PARENTAGE_REPORT_NEEDED("没有在册的婚姻登记而随父落户，需亲子鉴定意见书。", StatementKind.PARENTAGE_REPORT),
    SURNAME_NOT_A_PARENTS(
            "新生儿既不随父姓也不随母姓，需当面说明符合民法典第1015条的哪一种情形。",
            StatementKind.NAME_OF_ELDER,
            StatementKind.NAME_OF_CARER,
            StatementKind.NAME_FOR_OTHER_REASON,
            StatementKind.NAME_BY_MINORITY_CUSTOM),
    LATE_DECLARATION("出生后超过规定期限才申报，需说明逾期原因。", StatementKind.LATE_DECLARATION),
    HOUSEHOLDER_TO_INFORM("户主不是父母，需户主知情同意。", StatementKind.HOUSEHOLDER_INFORMED),
    PARENT_FROM_ABROAD("父母一方是外国人或港澳台居民，需当面声明国籍和中文姓名。", StatementKind.NATIONALITY_AND_NAME),
    COLLECTIVE_HOUSEHOLD("落在集体户，需管理单位同意。", StatementKind.COLLECTIVE_CONSENT),
    RELATION_LINEAGE(INFORMS, "孙子女关系与所随的一方不一致，请核对户主是祖父母还是外祖父母。"),
    FOLLOWS_GRANDPARENT(INFORMS, "申请随祖父母落户，请核对父母双方不能随落的原因。"),
    BIRTH_AND_DEATH(INFORMS, "新生儿已死亡：出生登记与死亡登记一并办理，不发户口簿内页，号码编制后即注销。请先与家属联系。");

    private final Effect effect;
    private final String text;
    private final List<StatementKind> accepted;

    Remark(Effect effect, String text) {
        this.effect = effect;
        this.text = text;
        this.accepted = List.of();
    }

    Remark(String text, StatementKind... accepted) {
        this.effect = Effect.NEEDS_STATEMENT;
        this.text = text;
        this.accepted = List.of(accepted);
    }

    /** True when approval must wait, given what was stated in person. */
    public boolean forbidsApproval(Collection<StatementKind> stated) {
        return switch (effect) {
            case FORBIDS -> true;
            case NEEDS_STATEMENT -> accepted.stream().noneMatch(stated::contains);
            case INFORMS -> false;
        };
    }

    public Refusal refusal(Facts facts) {
        return Refusal.conflict(name(), text + advice(facts));
    }

    private String advice(Facts facts) {
        return switch (this) {
            case DUPLICATE_CHILD ->
                facts.registeredNumber()
                        .map(masked -> "已登记的公民身份号码：" + masked + "。")
                        .orElse("");
            case WRONG_STATION ->
                facts.rightStation()
                        .map(station -> "应由" + station.name() + "(电话" + station.phone() + ")办理。")
                        .orElse("");
            default -> effect == Effect.NEEDS_STATEMENT ? "请当面收取后在批准时登记：" + titles() + "。" : "";
        };
    }

    private String titles() {
        return accepted.stream().map(StatementKind::title).collect(Collectors.joining("，或"));
    }

    public Effect effect() {
        return effect;
    }

    /** What the officer reads. */
    public String text(Facts facts) {
        return text + advice(facts);
    }

    /** The statements of which one is enough. */
    public List<StatementKind> accepted() {
        return accepted;
    }
}
