package birth.application.reference;

import birth.kit.audit.AuditTrail;
import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Another administrator approves, and every service hears of it; or somebody rejects it. */
@ApplicationScoped
class DecideReference {

    private final Proposals proposals;
    private final ReferenceContent content;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DecideReference(
            Proposals proposals, ReferenceContent content, Outbox outbox, AuditTrail audit, BusinessClock clock) {
        this.proposals = proposals;
        this.content = content;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    record Published(String kind, String key, int version, LocalDate validFrom, String hash, JsonNode content) {}

    /** Approving again changes nothing. */
    @Transactional
    Proposal approve(UUID id, String account) {
        var proposal = proposals.locked(id);
        if (proposal.state() == Proposal.State.APPROVED) {
            return proposal;
        }
        mustBeOpen(proposal);
        if (proposal.proposedBy().equals(account)) {
            throw Refusal.conflict("SELF_APPROVAL", "提出人不能批准自己的提案，请由另一位管理员批准。");
        }
        if (!content.tooEarly(proposal.kind(), proposal.validFrom()).isEmpty()) {
            throw Refusal.conflict("VALID_FROM_PAST", "生效日期已到，不能再批准；请以以后的日期重新提出。");
        }
        var version = proposals.approve(proposal, account, clock.instant());
        var kind = proposal.kind().label();
        outbox.append(OutgoingEvent.of(
                "reference-data",
                kind + ":" + proposal.key() + ":" + proposal.validFrom(),
                "reference.published.v1",
                kind + "." + proposal.key(),
                new Published(
                        kind, proposal.key(), version, proposal.validFrom(), proposal.hash(), proposal.content())));
        audit.record(account, "REFERENCE_APPROVED", id.toString(), "reference");
        return proposals.get(id);
    }

    /** The proposer may do it too: that is taking it back. {@code reason} is what the proposer reads. */
    @Transactional
    Proposal reject(UUID id, String reason, String account) {
        var proposal = proposals.locked(id);
        if (proposal.state() == Proposal.State.REJECTED) {
            return proposal;
        }
        mustBeOpen(proposal);
        proposals.reject(id, reason, account, clock.instant());
        audit.record(account, "REFERENCE_REJECTED", id.toString(), "reference");
        return proposals.get(id);
    }

    private static void mustBeOpen(Proposal proposal) {
        if (proposal.state() != Proposal.State.PROPOSED) {
            throw Refusal.conflict("REFERENCE_DECIDED", "这份提案已有决定，如需改变请重新提出。");
        }
    }
}
