package birth.household.examination;

import birth.casework.change.Difference;
import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.outside.Answer;
import birth.casework.outside.Contradictions;
import birth.casework.outside.Mode;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.household.authority.Unanswered;
import birth.household.register.BirthEntry;
import birth.household.register.CitizenIdNumber;
import birth.household.register.CitizenRegister;
import birth.household.register.RangeExhausted;
import birth.household.registration.Registrations;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the population register for the child's number. While it is down the item is held in sight and the machine goes
 * on asking with the same request key; when it answers, the hold ends and the officer approves again (domain.md 3.10
 * rules 2 and 4).
 */
@ApplicationScoped
class DrawNumber {

    private static final String NUMBER = "child.idNo";
    private static final OutsideSystem POPULATION = new OutsideSystem("population", "人口库", Map.of(NUMBER, "公民身份号码"));
    private static final String DOWN = "SYSTEM_DOWN";

    private final CitizenRegister register;
    private final Provider<Mode> mode;
    private final WorkItems items;
    private final EntriesOfBirth entries;
    private final Registrations registrations;
    private final Decide decide;
    private final OutsideCalls outsideCalls;
    private final Contradictions contradictions;

    DrawNumber(
            CitizenRegister register,
            @ConfigProperty(name = "birth.citizen-register.mode") Provider<Mode> mode,
            WorkItems items,
            EntriesOfBirth entries,
            Registrations registrations,
            Decide decide,
            OutsideCalls outsideCalls,
            Contradictions contradictions) {
        this.register = register;
        this.mode = mode;
        this.items = items;
        this.entries = entries;
        this.registrations = registrations;
        this.decide = decide;
        this.outsideCalls = outsideCalls;
        this.contradictions = contradictions;
    }

    void onStart(@Observes StartupEvent start) {
        outsideCalls.start(POPULATION, (item, again) -> Optional.of(number(item)), (item, number) -> {});
    }

    /**
     * @param entered the number an officer drew by hand, or null
     * @throws Refusal 409 with the item held, when there is no number now
     */
    String drawFor(UUID workItemId, BirthEntry birth, String entered, String officer) {
        var byHand = mode.get() == Mode.MANUAL;
        if (byHand != (entered != null)) {
            throw byHand
                    ? Refusal.conflict("NUMBER_REQUIRED", "人口库未联网，请在人口信息系统中编制公民身份号码后录入。")
                    : Refusal.conflict("NUMBER_IS_DRAWN", "公民身份号码由人口库编制，无需录入，请删去后再批准。");
        }
        return plausible(entered == null ? ask(workItemId, birth, officer) : entered, birth);
    }

    private String ask(UUID workItemId, BirthEntry birth, String officer) {
        try {
            return unregistered(workItemId, confirmed(workItemId, birth, register.numberFor(birth)));
        } catch (RangeExhausted exhausted) {
            hold(workItemId, "ID_RANGE_EXHAUSTED", officer);
            throw Refusal.conflict("ID_RANGE_EXHAUSTED", "该出生日期的公民身份号码顺序码已用完，此件已挂起。请报户政部门增补号段，再解除挂起后办理。");
        } catch (Unanswered down) {
            hold(workItemId, DOWN, officer);
            throw Refusal.conflict("POPULATION_REGISTER_DOWN", "人口库暂时没有答复，此件已挂起。系统会自动重试，恢复后自动解除挂起，届时再次批准即可。");
        }
    }

    /** A register that is asked once more under the same key must say the same (domain.md 3.10 rule 2). */
    private String confirmed(UUID workItemId, BirthEntry birth, String number) {
        var again = mode.get() == Mode.EMBEDDED ? number : register.numberFor(birth);
        if (!again.equals(number)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> contradictions.betweenAnswers(
                            items.locked(workItemId), POPULATION, List.of(new Difference(NUMBER, number, again))));
            throw Refusal.conflict(Contradictions.CONTRADICTS, "人口库对同一孩子前后给出两个号码，没有登记任何一个，此件已挂起。请按备注与人口库核对。");
        }
        return number;
    }

    /** The register answers the same key with the same number, so approving again would not help: the item is held (domain.md 3.10 rule 4). */
    private String unregistered(UUID workItemId, String number) {
        if (QuarkusTransaction.requiringNew().call(() -> holdWhenAnothers(workItemId, number))) {
            throw Refusal.conflict("ID_NUMBER_TAKEN", "人口库给出的公民身份号码在本所已登记给另一人，没有登记，此件已挂起。请按备注与人口库核对。");
        }
        return number;
    }

    private boolean holdWhenAnothers(UUID workItemId, String number) {
        var item = items.locked(workItemId);
        var anothers = registrations
                .withNumber(number)
                .filter(registration -> !registration.isOf(item))
                .isPresent();
        if (anothers) {
            contradictions.withOurRecord(item, POPULATION, List.of(new Difference(NUMBER, "已登记给另一人", number)));
        }
        return anothers;
    }

    private Answer number(WorkItem item) {
        var birth = QuarkusTransaction.requiringNew().call(() -> entries.of(item));
        return new Answer(Map.of(NUMBER, register.numberFor(birth)));
    }

    private static String plausible(String number, BirthEntry birth) {
        if (!number.startsWith(birth.region()) || !CitizenIdNumber.isOf(number, birth.born(), birth.sex())) {
            throw Refusal.conflict("ID_NUMBER_IMPLAUSIBLE", "公民身份号码与辖区、出生日期、性别或校验码不符，不能登记。请与人口库核对。");
        }
        return number;
    }

    private void hold(UUID workItemId, String reasonCode, String officer) {
        QuarkusTransaction.requiringNew().run(() -> {
            var item = items.locked(workItemId);
            item.mustBeDecidableBy(officer);
            if (item.state() != State.APPROVED) {
                hold(item, reasonCode, officer);
            }
        });
    }

    /** An approved item stays where it is: its second person simply confirms later. */
    private void hold(WorkItem item, String reasonCode, String officer) {
        if (reasonCode.equals(DOWN)) {
            decide.holdTechnically(item, DOWN);
            outsideCalls.later(POPULATION, item);
        } else {
            decide.hold(item, reasonCode, officer);
        }
    }
}
