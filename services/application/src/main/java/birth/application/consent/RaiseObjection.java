package birth.application.consent;

import birth.application.Item;
import birth.application.casefile.CaseAnnouncements;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.Timeline;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The other parent disagrees: the certificate or the registration stands until the parents agree; no one is blamed. */
@ApplicationScoped
class RaiseObjection {

    private static final Set<Item> OPEN_TO_OBJECTION = Set.of(Item.B, Item.H);

    private final CaseFiles files;
    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final BusinessClock clock;

    RaiseObjection(CaseFiles files, CaseAnnouncements announcements, Timeline timeline, BusinessClock clock) {
        this.files = files;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Raising it again changes nothing. */
    @Transactional
    void raise(String digest, String caseNo, Collection<Item> items) {
        var file = files.lockedBy(digest, caseNo);
        if (!file.isOtherParent(digest)) {
            throw Refusal.forbidden("OBJECTION_NOT_YOURS", "异议须由另一方本人登录后提出；申请人可以直接撤回申请。");
        }
        if (!OPEN_TO_OBJECTION.containsAll(items)) {
            throw Refusal.unprocessable("OBJECTION_ITEM", "只能对出生医学证明或出生登记提出异议。", List.of());
        }
        var meant = file.items().stream()
                .filter(item -> items.contains(item.item()))
                .toList();
        var open = meant.stream().filter(CaseItem::isUndecidedByItsOffice).toList();
        if (open.isEmpty()) {
            throw Refusal.conflict("ALREADY_DECIDED", "该事项已经办结；对结果有异议的，请向办理单位提出更正申请，或由父母双方协商后到窗口办理。");
        }
        var raised = open.stream().filter(item -> item.object(clock.instant())).toList();
        if (!raised.isEmpty()) {
            file.changed(clock.instant());
            announcements.objected(
                    file, raised.stream().map(CaseItem::item).distinct().toList());
            raised.forEach(item -> timeline.ofItem(
                    item, clock.instant(), "OBJECTED", "父母双方对此事项意见尚不一致，暂缓办理。双方协商一致后，可以联系办理单位继续；其他事项不受影响。"));
        }
    }
}
