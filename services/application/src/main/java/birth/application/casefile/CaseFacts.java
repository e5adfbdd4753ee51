package birth.application.casefile;

import birth.application.Item;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a formal paper says of a case and its items. */
@ApplicationScoped
public class CaseFacts {

    private static final Set<String> ENDS =
            Set.of("COMPLETED", "REFUSED", "NOT_ACCEPTED", "CANCELLED", "DIVERTED", "WITHDRAWN");

    private final ChildNames names;
    private final Timeline timeline;
    private final Reasons reasons;

    CaseFacts(ChildNames names, Timeline timeline, Reasons reasons) {
        this.names = names;
        this.timeline = timeline;
        this.reasons = reasons;
    }

    /** @param standing in plain words */
    public record ItemFacts(
            int childIndex,
            String childName,
            Item item,
            String standing,
            LocalDate acceptedOn,
            LocalDate dueOn,
            String dueWhy,
            LocalDate endedOn) {}

    public List<ItemFacts> items(CaseFile file) {
        var lines = timeline.of(file.caseNo());
        return file.items().stream()
                .map(item -> new ItemFacts(
                        item.childIndex(),
                        childName(file, item.childIndex()),
                        item.item(),
                        words(file.progress(item.childIndex()).of(item.item()).state()),
                        day(lines, item, Set.of("ACCEPTED")),
                        item.dueOn().orElse(null),
                        dueWhy(item),
                        day(lines, item, ENDS)))
                .toList();
    }

    public String childName(CaseFile file, int childIndex) {
        return names.of(file, childIndex);
    }

    /** Null for a code that says nothing to a parent. */
    public String reason(String code) {
        return reasons.text(code);
    }

    /** From when and how many working days, and which days between are none. */
    private static String dueWhy(CaseItem item) {
        if (item.countedFrom() == null || item.dueOn().isEmpty()) {
            return null;
        }
        var from = item.countedFrom();
        var due = item.dueOn().get();
        var calendar = WorkingDays.published();
        return "自" + from + "起计" + calendar.between(from, due.plusDays(1)) + "个工作日，" + calendar.explain(from, due);
    }

    /** The last time that one of these was told of the item. */
    private static LocalDate day(List<TimelineEntry> lines, CaseItem item, Set<String> codes) {
        return lines.stream()
                .filter(line -> line.item() == item.item()
                        && Integer.valueOf(item.childIndex()).equals(line.childIndex())
                        && codes.contains(line.code()))
                .reduce((former, later) -> later)
                .map(line -> line.at().atZone(BusinessClock.ZONE).toLocalDate())
                .orElse(null);
    }

    private static String words(ItemState state) {
        return switch (state) {
            case NOT_STARTED, WAITING_PREDECESSOR -> "等待前面的事项";
            case REQUESTED -> "已送办理单位，等待受理";
            case ACCEPTED, WAITING, HELD -> "办理中";
            case NOTICE, RETURNED -> "等待补正";
            case SUSPENDED -> "特别程序中";
            case APPROVED -> "已审核通过，等待制证";
            case COMPLETED -> "已办结";
            case REFUSED -> "不予办理";
            case NOT_ACCEPTED -> "不予受理";
            case WITHDRAWN -> "已撤回";
            case DIVERTED -> "已转窗口办理";
            case CANCELLED -> "已终止";
            case NOT_POSSIBLE -> "不具备办理条件";
            case SKIPPED -> "不需要办理";
            case ELSEWHERE -> "由其他地区办理";
        };
    }
}
