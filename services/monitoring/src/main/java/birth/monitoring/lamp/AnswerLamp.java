package birth.monitoring.lamp;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What follows a lamp: the department explains, may appeal against a red card once, an administrator closes (domain.md 4.2). */
@ApplicationScoped
class AnswerLamp {

    private final LampRows lamps;
    private final Supervision supervision;
    private final BusinessClock clock;
    private final Caller caller;

    AnswerLamp(LampRows lamps, Supervision supervision, BusinessClock clock, Caller caller) {
        this.lamps = lamps;
        this.supervision = supervision;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    Lit explain(UUID id, String text) {
        mustBeOpen(mine(id));
        lamps.explain(id, text, caller.account(), clock.instant());
        return lamps.locked(id);
    }

    /** Only when the clock should have stood: that is what the appeal says. */
    @Transactional
    Lit appeal(UUID id, String text) {
        var lit = mine(id);
        if (!lit.lamp().equals(Lamp.RED.name())) {
            throw Refusal.conflict("APPEAL_ONLY_RED", "只有红牌可以申诉，其他情况请填写说明。");
        }
        if (lit.appealedBy() != null) {
            throw Refusal.conflict("APPEALED_ALREADY", "这张红牌已经申诉过一次，不能再次申诉。");
        }
        mustBeOpen(lit);
        lamps.appeal(id, text, caller.account(), clock.instant());
        return lamps.locked(id);
    }

    /** Deciding again changes nothing. */
    @Transactional
    Lit decideAppeal(UUID id, boolean upheld) {
        var lit = lamps.locked(id);
        if (lit.appealedBy() == null) {
            throw Refusal.conflict("APPEAL_MISSING", "这张红牌没有申诉，无须决定。");
        }
        if (lit.appealUpheld() != null && lit.appealUpheld() != upheld) {
            throw Refusal.conflict("APPEAL_DECIDED", "这次申诉已有决定，不能更改。");
        }
        lamps.decideAppeal(id, upheld, caller.account());
        return lamps.locked(id);
    }

    @Transactional
    Lit close(UUID id) {
        var lit = lamps.locked(id);
        if (lit.closedBy() != null) {
            return lit;
        }
        if (lit.explanation() == null) {
            throw Refusal.conflict("EXPLANATION_MISSING", "责任单位还没有填写说明，请先催办，收到说明后再办结。");
        }
        if (lit.appealedBy() != null && lit.appealUpheld() == null) {
            throw Refusal.conflict("APPEAL_OPEN", "申诉还没有决定，请先作出决定，再办结。");
        }
        lamps.close(id, caller.account(), clock.instant());
        return lamps.locked(id);
    }

    private Lit mine(UUID id) {
        var lit = lamps.locked(id);
        if (!supervision.isMine(lit.department(), lit.unit(), lit.region())) {
            throw LampRows.unknown();
        }
        return lit;
    }

    private static void mustBeOpen(Lit lit) {
        if (lit.closedBy() != null) {
            throw Refusal.conflict("LAMP_CLOSED", "这盏灯的处理已经办结，不能再填写。");
        }
    }
}
