package birth.application.proxy;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.casefile.CaseItem;
import birth.application.casefile.ChildNames;
import birth.application.draft.FillForParents;
import birth.application.proxy.ProxyResource.ChildView;
import birth.application.proxy.ProxyResource.DraftView;
import birth.application.proxy.ProxyResource.EntrustedView;
import birth.application.proxy.ProxyResource.ItemView;
import birth.application.proxy.ProxyResource.ProxiedCaseView;
import birth.application.realname.RealNames;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the third person does: looks at the case masked, fills in a draft and submits it; nothing else (A25, E31). */
@ApplicationScoped
class ActForParents {

    private static final String PURPOSE = "PROXY";

    private final Grants grants;
    private final CaseFiles files;
    private final ChildNames names;
    private final FillForParents drafts;
    private final MaskedForm masked;
    private final RealNames realNames;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ActForParents(
            Grants grants,
            CaseFiles files,
            ChildNames names,
            FillForParents drafts,
            MaskedForm masked,
            RealNames realNames,
            AuditTrail audit,
            BusinessClock clock) {
        this.grants = grants;
        this.files = files;
        this.names = names;
        this.drafts = drafts;
        this.masked = masked;
        this.realNames = realNames;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is entrusted to the caller now. */
    @Transactional
    List<EntrustedView> all(Caller caller) {
        return grants.ofPerson(digest(caller)).stream()
                .filter(this::isActive)
                .map(grant -> new EntrustedView(
                        caseNo(grant),
                        grant.draftId().orElse(null),
                        grant.scope().name(),
                        time(grant)))
                .toList();
    }

    @Transactional
    ProxiedCaseView show(Caller caller, String caseNo) {
        var mine = grants.ofPerson(digest(caller));
        if (mine.stream().noneMatch(grant -> caseNo.equals(caseNo(grant)) && isActive(grant))) {
            throw CaseFiles.unknown();
        }
        audit.record(caller.account(), "CASE_READ_BY_PROXY", caseNo, PURPOSE);
        var file = files.findById(caseNo);
        return new ProxiedCaseView(
                caseNo,
                file.state().name(),
                file.dueOn().orElse(null),
                file.items().stream()
                        .map(CaseItem::childIndex)
                        .distinct()
                        .map(index -> child(file, index))
                        .toList());
    }

    @Transactional
    DraftView draft(Caller caller, UUID draftId) {
        mayFill(caller, draftId);
        audit.record(caller.account(), "DRAFT_READ_BY_PROXY", draftId.toString(), PURPOSE);
        return view(draftId, List.of());
    }

    @Transactional
    DraftView fill(Caller caller, UUID draftId, Map<String, JsonNode> values) {
        mayFill(caller, draftId);
        audit.record(caller.account(), "DRAFT_FILLED_BY_PROXY", draftId.toString(), PURPOSE);
        List<FieldError> faults = drafts.save(draftId, values);
        return view(draftId, faults);
    }

    private DraftView view(UUID draftId, List<FieldError> faults) {
        var filled = drafts.show(draftId);
        return new DraftView(draftId, filled.version(), masked.of(filled.form()), filled.ended(), faults);
    }

    @Transactional
    String submit(Caller caller, UUID draftId) {
        mayFill(caller, draftId);
        audit.record(caller.account(), "DRAFT_SUBMITTED_BY_PROXY", draftId.toString(), PURPOSE);
        return drafts.submit(draftId);
    }

    /** Refuses whoever may not; asked before anything is queried in the parents' name. */
    @Transactional
    void maySubmit(Caller caller, UUID draftId) {
        mayFill(caller, draftId);
    }

    private void mayFill(Caller caller, UUID draftId) {
        var mine = grants.ofPerson(digest(caller)).stream()
                .filter(grant -> grant.draftId().filter(draftId::equals).isPresent())
                .toList();
        if (mine.isEmpty()) {
            throw Refusal.unknown("DRAFT_UNKNOWN", "没有这份草稿，或它没有委托给您。");
        }
        if (mine.stream().noneMatch(grant -> grant.scope() == Grant.Scope.FILL_AND_SUBMIT && isActive(grant))) {
            throw Refusal.forbidden("PROXY_NOT_AUTHORISED", "代办授权还没有得到父母双方同意，或已到期、已撤销。");
        }
    }

    private boolean isActive(Grant grant) {
        return state(grant) == Grant.State.ACTIVE;
    }

    private Grant.State state(Grant grant) {
        var now = clock.instant();
        return grant.draftId()
                .map(drafts::parents)
                .map(parents -> grant.state(parents.mother(), parents.other(), now))
                .orElseGet(() -> {
                    var file = files.findById(grant.caseNo().orElseThrow());
                    return grant.state(
                            file.applicantDigest(), file.otherDigest().orElse(null), now);
                });
    }

    private String caseNo(Grant grant) {
        return grant.caseNo()
                .or(() -> grant.draftId().map(id -> drafts.parents(id).caseNo()))
                .orElse(null);
    }

    private String digest(Caller caller) {
        realNames.digestOf(caller);
        return grants.digestOf(realNames.person(caller.realNameRef().orElseThrow()));
    }

    private ChildView child(CaseFile file, int index) {
        var items = file.items().stream()
                .filter(item -> item.childIndex() == index)
                .sorted(Comparator.comparing(CaseItem::item))
                .toList();
        var progress = file.progress(index);
        return new ChildView(
                index,
                Masking.name(names.of(file, index)),
                file.isBereaved(index),
                items.stream()
                        .map(item -> new ItemView(
                                item.item().name(),
                                item.item().label(),
                                progress.of(item.item()).state().name(),
                                item.dueOn().orElse(null)))
                        .toList());
    }

    private static OffsetDateTime time(Grant grant) {
        return grant.until().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
