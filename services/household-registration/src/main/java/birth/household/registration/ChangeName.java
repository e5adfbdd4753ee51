package birth.household.registration;

import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A name changed by the police after registration: proposed by one officer, made by another (domain.md 3.4). */
@ApplicationScoped
class ChangeName {

    private static final RegistrationChange.Kind NAME = RegistrationChange.Kind.NAME;

    private final RegistrationChanges changes;
    private final Registrations registrations;
    private final Decide decide;
    private final Chronicle chronicle;

    ChangeName(RegistrationChanges changes, Registrations registrations, Decide decide, Chronicle chronicle) {
        this.changes = changes;
        this.registrations = registrations;
        this.decide = decide;
        this.chronicle = chronicle;
    }

    void propose(RegistrationDesk.Opened opened, String newName, String basis, String officer) {
        var registration = opened.registration();
        var document = current(opened);
        if (document.diedOn() != null) {
            throw Refusal.conflict("CHILD_DIED", "此人已办理死亡登记，不再变更姓名。");
        }
        if (newName.equals(document.name())) {
            throw Refusal.conflict("NAME_UNCHANGED", "新姓名与登记的姓名相同，无需变更。");
        }
        if (changes.proposed(registration, NAME).isPresent()) {
            throw Refusal.conflict("ALREADY_PROPOSED", "已有同事提出变更姓名，请由另一位同事确认。");
        }
        if (registrations.hasNameInFamily(document.motherIdNo(), newName)) {
            throw Refusal.conflict("NAME_USED_BY_SIBLING", "同一家庭的兄弟姐妹已使用这个姓名，请另取。");
        }
        changes.propose(
                registration, NAME, opened.item().resultId(), "NAME_CHANGED", document.named(newName), basis, officer);
        chronicle.note(opened.item(), officer, "NAME_CHANGE_PROPOSED", null);
    }

    /** The registration stays as it was entered, old name and all; from now on the new result is valid. */
    UUID confirm(RegistrationDesk.Opened opened, String officer) {
        var registration = opened.registration();
        var change = changes.proposed(registration, NAME)
                .orElseThrow(() -> Refusal.conflict("NOTHING_PROPOSED", "没有等待确认的姓名变更，请先由一位同事提出。"));
        if (change.proposedBy().equals(officer)) {
            throw Refusal.conflict("SAME_PERSON", "此项由您提出，须由另一位同事确认。");
        }
        var document = current(opened);
        if (document.diedOn() != null) {
            throw Refusal.conflict("CHILD_DIED", "此人已办理死亡登记，不再变更姓名。");
        }
        changes.confirm(change, officer);
        registration.nameChanged(
                registrations.nameDigest(changes.documentOf(change).name()));
        chronicle.say(opened.item(), "name-changed", Map.of("resultId", change.id()));
        decide.resultChanged(opened.item(), change.id(), "CORRECTED", change.reasonCode(), officer);
        return change.id();
    }

    private RegistrationDocument current(RegistrationDesk.Opened opened) {
        return changes.entry(opened.item().resultId()).orElseThrow().document();
    }
}
