package birth.application.paper;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers a family needs to find each result again; what is no number of the child stays out of the paper. */
@ApplicationScoped
class ResultLines {

    private static final Map<Item, Map<String, String>> NUMBERS = Map.of(
            Item.B, ordered("cert.no", "出生医学证明编号", "cert.issueDate", "签发日期"),
            Item.V, ordered("vacc.childCode", "儿童编码"),
            Item.H, ordered("child.idNo", "公民身份号码"),
            Item.I, ordered("ins.personNo", "医保个人编号", "ins.effectiveFrom", "待遇起始日"),
            Item.C, ordered("card.no", "社会保障卡卡号", "card.eCardNo", "电子社保卡号"),
            Item.R, ordered("reg.no", "生育登记编号", "reg.registeredOn", "登记日期"),
            Item.G, ordered("guidance.fileNo", "育儿指导档案号"),
            Item.S, ordered("subsidy.grantedOn", "审核通过日期", "subsidy.totalYuan", "合计金额（元）"),
            Item.T, ordered("pay.receiptNo", "完税凭证号", "pay.amount", "缴费金额（元）", "pay.paidOn", "缴费日期"),
            Item.M, ordered("maternity.amount", "核准金额（元）", "maternity.approvedOn", "核准日期"));

    private final Results results;

    ResultLines(Results results) {
        this.results = results;
    }

    /** By label; empty as long as the department was not read. */
    Map<String, String> of(CaseFile file, int childIndex, Item item) {
        var lines = new LinkedHashMap<String, String>();
        file.item(childIndex, item).flatMap(results::fields).ifPresent(values -> NUMBERS.getOrDefault(item, Map.of())
                .forEach((key, label) -> {
                    if (values.containsKey(key)) {
                        lines.put(label, values.get(key).asText());
                    }
                }));
        return lines;
    }

    private static Map<String, String> ordered(String... keysAndLabels) {
        var ordered = new LinkedHashMap<String, String>();
        for (int i = 0; i < keysAndLabels.length; i += 2) {
            ordered.put(keysAndLabels[i], keysAndLabels[i + 1]);
        }
        return ordered;
    }
}
