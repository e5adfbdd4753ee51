package birth.application.paper;

import static java.util.Map.entry;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.form.Field;
import birth.application.form.FieldCatalogue;
import birth.application.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers a family needs to find each result again; what is no number of the child stays out of the paper. */
@ApplicationScoped
class ResultLines {

    private static final Map<Item, List<String>> NUMBERS = Map.of(
            Item.B, List.of("cert.no", "cert.issueDate"),
            Item.V, List.of("vacc.childCode"),
            Item.H, List.of("child.idNo"),
            Item.I, List.of("ins.personNo", "ins.effectiveFrom"),
            Item.C, List.of("card.no", "card.eCardNo"),
            Item.R, List.of("reg.no", "reg.registeredOn"),
            Item.G, List.of("guidance.fileNo"),
            Item.S, List.of("subsidy.grantedOn", "subsidy.totalYuan"),
            Item.T, List.of("pay.receiptNo", "pay.amount", "pay.paidOn"),
            Item.M, List.of("maternity.amount", "maternity.approvedOn"));

    /** Of what no office but the item's own ever sees, so that the field table has no row for it. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("card.eCardNo", "电子社保卡号"),
            entry("reg.no", "生育登记编号"),
            entry("reg.registeredOn", "登记日期"),
            entry("guidance.fileNo", "育儿指导档案号"),
            entry("subsidy.grantedOn", "审核通过日期"),
            entry("subsidy.totalYuan", "合计金额（元）"),
            entry("pay.receiptNo", "完税凭证号"),
            entry("pay.amount", "缴费金额（元）"),
            entry("pay.paidOn", "缴费日期"),
            entry("maternity.amount", "核准金额（元）"),
            entry("maternity.approvedOn", "核准日期"));

    private final Results results;
    private final FieldCatalogue fields;

    ResultLines(Results results, FieldCatalogue fields) {
        this.results = results;
        this.fields = fields;
    }

    /** By label; empty as long as the department was not read. */
    Map<String, String> of(CaseFile file, int childIndex, Item item) {
        var lines = new LinkedHashMap<String, String>();
        file.item(childIndex, item).flatMap(results::fields).ifPresent(values -> NUMBERS.getOrDefault(item, List.of())
                .forEach(key -> {
                    if (values.containsKey(key)) {
                        lines.put(label(key), values.get(key).asText());
                    }
                }));
        return lines;
    }

    private String label(String key) {
        return fields.find(key).map(Field::label).orElseGet(() -> LABELS.get(key));
    }
}
