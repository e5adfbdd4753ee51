package birth.application.casefile;

import birth.application.Item;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The applicant withdraws (domain.md 3.3): freely before the certificate is issued, afterwards only what is still open; a
 * finished registration is the police's to correct. Each office grants or declines for its own item.
 */
@ApplicationScoped
public class WithdrawCase {

    private final CaseFiles files;
    private final CaseAnnouncements announcements;
    private final CloseCase closeCase;
    private final Timeline timeline;
    private final BusinessClock clock;

    WithdrawCase(
            CaseFiles files,
            CaseAnnouncements announcements,
            CloseCase closeCase,
            Timeline timeline,
            BusinessClock clock) {
        this.files = files;
        this.announcements = announcements;
        this.closeCase = closeCase;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** One item of one child. */
    public record Meant(int childIndex, Item item) {}

    /** @param meant empty: everything that is still open; asking again changes nothing */
    @Transactional
    public void withdraw(String digest, String caseNo, List<Meant> meant) {
        var file = files.lockedByApplicant(digest, caseNo);
        var items = meant.isEmpty() ? whole(file) : some(file, meant);
        var asked = items.stream()
                .filter(item -> item.askWithdrawal(clock.instant()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        file.changed(clock.instant());
        for (var item : asked) {
            announcements.withdrawalRequested(item);
            timeline.ofItem(item, clock.instant(), "WITHDRAWAL_REQUESTED", "已收到撤回申请，等待办理单位确认。");
        }
        closeCase.ifSettled(file);
    }

    private List<CaseItem> whole(CaseFile file) {
        var open = file.items().stream().filter(WithdrawCase::isOpen).toList();
        if (file.items().stream().anyMatch(item -> item.item() == Item.H && item.isDecided())) {
            throw Refusal.conflict("POLICE_CORRECTION_ONLY", "出生登记已经办结，不能撤回；需要更正或注销的，请向登记地派出所申请。" + stillOpen(open));
        }
        if (open.isEmpty() && file.state() != CaseState.WITHDRAWN) {
            throw Refusal.conflict("ALREADY_DECIDED", "办件的事项都已经结束，不能再撤回。");
        }
        refuseMoving(open);
        if (!file.hasCertificate()) {
            file.withdrawn(clock.instant());
        }
        return open;
    }

    private static List<CaseItem> some(CaseFile file, List<Meant> meant) {
        var items = meant.stream()
                .map(one -> file.item(one.childIndex(), one.item())
                        .orElseThrow(() -> Refusal.unknown("ITEM_UNKNOWN", "办件中没有这个事项，请刷新后重试。")))
                .distinct()
                .toList();
        items.forEach(WithdrawCase::refuseDecided);
        refuseMoving(items);
        return items.stream().filter(WithdrawCase::isOpen).toList();
    }

    /** The answer of the former office must come first: it closes the attempt that would be withdrawn. */
    private static void refuseMoving(List<CaseItem> items) {
        items.stream().filter(CaseItem::isMoving).findFirst().ifPresent(moving -> {
            throw Refusal.conflict("OFFICE_CHANGING", "“" + moving.item().label() + "”正在转到新的办理单位，请稍后再撤回。");
        });
    }

    private static void refuseDecided(CaseItem item) {
        if (!item.isDecided() || item.state() == ItemState.APPROVED) {
            return;
        }
        throw switch (item.item()) {
            case H -> Refusal.conflict("POLICE_CORRECTION_ONLY", "出生登记已经办结，不能撤回；需要更正或注销的，请向登记地派出所申请。");
            case B -> Refusal.conflict("PAPER_EXISTS", "出生医学证明已经签发，不能撤回；需要更正的，请携原件到签发机构申请换发。其余事项仍可撤回。");
            default -> Refusal.conflict("ALREADY_DECIDED", "“" + item.item().label() + "”已经办结，不能撤回；其余事项仍可撤回。");
        };
    }

    /** An approved item is still asked for: its office knows whether the paper exists. */
    private static boolean isOpen(CaseItem item) {
        var standing =
                item.caseFile().progress(item.childIndex()).of(item.item()).state();
        return item.isHere()
                && (!standing.isFinal() || standing == ItemState.DIVERTED)
                && item.resultId().isEmpty();
    }

    private static String stillOpen(List<CaseItem> open) {
        return open.isEmpty()
                ? ""
                : "以下事项仍可单独撤回："
                        + open.stream()
                                .map(item -> item.item().label())
                                .distinct()
                                .collect(Collectors.joining("、"))
                        + "。";
    }
}
