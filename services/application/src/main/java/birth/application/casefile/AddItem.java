package birth.application.casefile;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/**
 * One more item for a child, also after the case was completed, and again an item that was taken back or let lapse; what was
 * filled in before is not asked again.
 */
@ApplicationScoped
public class AddItem {

    private final CaseFiles files;
    private final ReviseForm reviseForm;
    private final CheckForm checkForm;
    private final Placement placement;
    private final RouteRules routeRules;
    private final RouteLines routeLines;
    private final RegisteredBefore registeredBefore;
    private final Births births;
    private final CaseAnnouncements announcements;
    private final CloseCase closeCase;
    private final Timeline timeline;
    private final ObjectMapper json;
    private final BusinessClock clock;

    AddItem(
            CaseFiles files,
            ReviseForm reviseForm,
            CheckForm checkForm,
            Placement placement,
            RouteRules routeRules,
            RouteLines routeLines,
            RegisteredBefore registeredBefore,
            Births births,
            CaseAnnouncements announcements,
            CloseCase closeCase,
            Timeline timeline,
            ObjectMapper json,
            BusinessClock clock) {
        this.files = files;
        this.reviseForm = reviseForm;
        this.checkForm = checkForm;
        this.placement = placement;
        this.routeRules = routeRules;
        this.routeLines = routeLines;
        this.registeredBefore = registeredBefore;
        this.births = births;
        this.announcements = announcements;
        this.closeCase = closeCase;
        this.timeline = timeline;
        this.json = json;
        this.clock = clock;
    }

    /** Answers whether the item is asked for now; an item that is under way or done stays as it is. */
    @Transactional
    public boolean add(String digest, String caseNo, int childIndex, Item item, Map<String, JsonNode> values) {
        var file = files.lockedByApplicant(digest, caseNo);
        var pluralIndex = pluralIndex(file, childIndex);
        refuseGivenUp(file);
        var present = file.item(childIndex, item);
        if (present.isPresent() && !present.get().isTakenBack()) {
            refuseUnconsented(present.get());
            refuseEnded(present.get());
            return false;
        }
        refuseNotOffered(file, childIndex, item);
        var revised = reviseForm.write(file, childIndex, values);
        var form = with(item, revised.form());
        checkForm.refuseFaulty(file, form, pluralIndex, item);
        var record = births.record(file.deliveryRef());
        var place = place(file, pluralIndex, item, form, record);
        var added = present.map(former -> former.again(place))
                .orElseGet(() -> file.add(childIndex, pluralIndex, item, place));
        files.flush();
        registeredBefore.show(added, record);
        reviseForm.keep(file, childIndex, new RevisedForm(form, revised.own(), revised.shared()));
        timeline.ofItem(added, clock.instant(), "ITEM_ADDED", "已添加到办件。");
        routeLines.write(added, clock.instant());
        if (added.isHere()) {
            announcements.itemAdded(added);
        }
        closeCase.ifSettled(file);
        return true;
    }

    private Placement.Place place(CaseFile file, int pluralIndex, Item item, Form form, DeliveryRecord record) {
        var routes = routeRules.routes(
                file.deliveryRef(), record, form, LocalDate.now(clock), file.submittedOn(), RouteRules.Door.COUNTER);
        return placement.of(file.catalogue(), item, pluralIndex, form, record, routes);
    }

    private static int pluralIndex(CaseFile file, int childIndex) {
        return file.items().stream()
                .filter(item -> item.childIndex() == childIndex)
                .map(CaseItem::pluralIndex)
                .findFirst()
                .orElseThrow(CaseFiles::unknown);
    }

    private static void refuseGivenUp(CaseFile file) {
        if (file.isGivenUp()) {
            throw Refusal.conflict("CASE_WITHDRAWN", "办件已整体撤回，不能再添加事项；您填写的内容保留在草稿中，可以重新提交。");
        }
    }

    /** Nothing can be asked for anew where only the other parent's word is missing. */
    private static void refuseUnconsented(CaseItem item) {
        var file = item.caseFile();
        var needsConsent = file.catalogue().row(item.item()).needs().contains(ItemCatalogue.CONSENT);
        var notBegun = item.state() == ItemState.NOT_STARTED || item.state() == ItemState.CANCELLED;
        if (file.consent().isDenied() && needsConsent && notBegun) {
            throw Refusal.conflict(
                    "CONSENT_MISSING", "“" + item.item().label() + "”已在办件中，只缺另一方的授权；另一方到政务服务大厅窗口签字授权后自动继续，不需要重新添加。");
        }
    }

    private static void refuseEnded(CaseItem item) {
        if (item.isWithdrawalAsked() && !item.state().isFinal()) {
            throw Refusal.conflict("WITHDRAWAL_PENDING", "“" + item.item().label() + "”的撤回申请正在处理，撤回完成后可以重新添加。");
        }
        if (item.state().isLost()) {
            throw Refusal.conflict("ITEM_ENDED", "“" + item.item().label() + "”在此办件中已经结束，需要重新办理的，请联系办理单位重新受理，或到窗口办理。");
        }
    }

    /** What an item builds on must be part of the case (domain.md 1.2). */
    private static void refuseNotOffered(CaseFile file, int childIndex, Item item) {
        if (file.endedAtDeath(childIndex).contains(item)) {
            throw Refusal.conflict("ITEM_NOT_OFFERED", "此事项目前不提供网上添加，需要帮助请联系办理单位。");
        }
        for (var need : file.catalogue().row(item).needs()) {
            var predecessor = need.equals(ItemCatalogue.ID_NUMBER) ? "H" : need;
            Item.of(predecessor)
                    .filter(letter -> file.item(childIndex, letter)
                            .filter(present -> !present.state().isLost() || present.state() == ItemState.DIVERTED)
                            .isEmpty())
                    .ifPresent(missing -> {
                        throw Refusal.conflict(
                                "ITEM_NEEDS_ANOTHER", "请先添加“" + missing.label() + "”，再添加“" + item.label() + "”。");
                    });
        }
    }

    private Form with(Item item, Form form) {
        ObjectNode document = json.valueToTree(form);
        document.withArrayProperty("items").add(item.name());
        try {
            return form.items().contains(item.name()) ? form : json.treeToValue(document, Form.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A form cannot be read back as it was written", impossible);
        }
    }
}
