package birth.application.proxy;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseFiles;
import birth.application.draft.FillForParents;
import birth.application.realname.Person;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Parents let a third person act, agree to it, and take it back. */
@ApplicationScoped
class GrantProxy {

    private final Grants grants;
    private final CaseFiles files;
    private final FillForParents drafts;
    private final RealNames realNames;
    private final BusinessClock clock;
    private final Period validity;

    GrantProxy(
            Grants grants,
            CaseFiles files,
            FillForParents drafts,
            RealNames realNames,
            BusinessClock clock,
            @ConfigProperty(name = "birth.application.proxy.validity") String validity) {
        this.grants = grants;
        this.files = files;
        this.drafts = drafts;
        this.realNames = realNames;
        this.clock = clock;
        this.validity = Period.parse(validity);
    }

    /** {@code name} masked: the list is for both parents. */
    public record GrantView(UUID ref, String name, String scope, String state, OffsetDateTime until) {}

    private record Parents(String mother, String other) {}

    @Transactional
    GrantView onCase(String parent, String caseNo, UUID ref, Person person, Grant.Scope scope) {
        var file = files.lockedBy(parent, caseNo);
        if (scope != Grant.Scope.VIEW) {
            throw Refusal.unprocessable("CASE_SUBMITTED", "申请已经提交，只能授权他人查看进度。", List.of());
        }
        return put(parents(file), new Grant.Place(caseNo, null), parent, ref, person, scope);
    }

    @Transactional
    GrantView onDraft(String parent, UUID draftId, UUID ref, Person person, Grant.Scope scope) {
        var draft = drafts.own(draftId, parent);
        return put(
                new Parents(draft.mother(), draft.other()), new Grant.Place(null, draftId), parent, ref, person, scope);
    }

    private GrantView put(
            Parents parents, Grant.Place place, String parent, UUID ref, Person person, Grant.Scope scope) {
        var idDigest = realNames.digestOf(person.idNo());
        if (idDigest.equals(parents.mother()) || idDigest.equals(parents.other())) {
            throw Refusal.unprocessable(
                    "PROXY_IS_PARENT",
                    "父母本人不需要代办授权。",
                    List.of(new FieldError("idNo", "PROXY_IS_PARENT", "这是父母一方的证件号码", "请填写代办人的证件号码")));
        }
        var digest = grants.digestOf(person);
        var known = grants.findByIdOptional(ref);
        known.ifPresent(grant -> grant.agree(place, scope, digest, parent));
        var grant = known.orElseGet(() -> {
            var until =
                    clock.instant().atZone(BusinessClock.ZONE).plus(validity).toInstant();
            var fresh = new Grant(ref, place, scope, digest, grants.seal(ref, person), parent)
                    .lasting(clock.instant(), until);
            grants.persist(fresh);
            return fresh;
        });
        return view(parents, grant);
    }

    @Transactional
    List<GrantView> ofCase(String parent, String caseNo) {
        var parents = parents(files.seenBy(parent, caseNo));
        return grants.ofCase(caseNo).stream().map(grant -> view(parents, grant)).toList();
    }

    @Transactional
    List<GrantView> ofDraft(String parent, UUID draftId) {
        var draft = drafts.own(draftId, parent);
        var parents = new Parents(draft.mother(), draft.other());
        return grants.ofDraft(draftId).stream()
                .map(grant -> view(parents, grant))
                .toList();
    }

    /** Either parent may; said again it changes nothing. */
    @Transactional
    void revokeOnCase(String parent, String caseNo, UUID ref) {
        files.lockedBy(parent, caseNo);
        revoke(grants.ofCase(caseNo), ref);
    }

    @Transactional
    void revokeOnDraft(String parent, UUID draftId, UUID ref) {
        drafts.own(draftId, parent);
        revoke(grants.ofDraft(draftId), ref);
    }

    private void revoke(List<Grant> here, UUID ref) {
        here.stream()
                .filter(grant -> grant.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("PROXY_UNKNOWN", "没有这份代办授权。"))
                .revoke(clock.instant());
    }

    private static Parents parents(CaseFile file) {
        return new Parents(file.applicantDigest(), file.otherDigest().orElse(null));
    }

    private GrantView view(Parents parents, Grant grant) {
        return new GrantView(
                grant.ref(),
                Masking.name(grants.person(grant).name()),
                grant.scope().name(),
                grant.state(parents.mother(), parents.other(), clock.instant()).name(),
                grant.until().atZone(BusinessClock.ZONE).toOffsetDateTime());
    }
}
