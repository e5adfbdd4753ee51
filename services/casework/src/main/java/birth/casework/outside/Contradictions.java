package birth.casework.outside;

import birth.casework.change.Difference;
import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A system beyond the office contradicts itself or our record: nothing is overwritten, the item is held in sight, and a person
 * reads what stands against what (domain.md 3.10 rules 2 and 3). Unholding asks the system anew; a manual result ends it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Contradictions {

    public static final String CONTRADICTS = "SYSTEM_CONTRADICTS";

    private final Chronicle chronicle;
    private final Remarks remarks;

    Contradictions(Chronicle chronicle, Remarks remarks) {
        this.chronicle = chronicle;
        this.remarks = remarks;
    }

    /** @param differences the first answer against the second */
    public void betweenAnswers(WorkItem item, OutsideSystem system, List<Difference> differences) {
        hold(item, system.name() + "两次答复不一致：" + told(system, differences, "第一次", "第二次"));
    }

    /** @param differences our record against the answer */
    public void withOurRecord(WorkItem item, OutsideSystem system, List<Difference> differences) {
        hold(item, system.name() + "的答复与本单位记录不一致：" + told(system, differences, "本单位", "对方"));
    }

    private void hold(WorkItem item, String text) {
        remarks.add(
                item, Chronicle.MACHINE, CONTRADICTS, text + "。系统未作任何改动。请与对方核对：对方更正后解除挂起，系统会重新查询；仍不能办理的，线下办结后补录结果。");
        if (item.isLockedForFraud() || !item.state().isOpen()) {
            return;
        }
        item.lock(HeldKind.TECHNICAL, CONTRADICTS);
        chronicle.say(item, "held", Map.of("reasonCode", CONTRADICTS));
        chronicle.note(item, Chronicle.MACHINE, "HELD", CONTRADICTS);
    }

    private static String told(OutsideSystem system, List<Difference> differences, String was, String now) {
        return differences.stream()
                .map(one -> system.word(one.field()) + was + quoted(one.was()) + "、" + now + quoted(one.now()))
                .collect(Collectors.joining("；"));
    }

    private static String quoted(String value) {
        return value == null ? "没有" : "“" + value + "”";
    }
}
