package birth.application.reference;

import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** One administrator proposes; nothing changes by that. */
@ApplicationScoped
class ProposeReference {

    private final Proposals proposals;
    private final ReferenceContent check;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ProposeReference(Proposals proposals, ReferenceContent check, AuditTrail audit, BusinessClock clock) {
        this.proposals = proposals;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    record Proposed(Proposal proposal, boolean added) {}

    @Transactional
    Proposed propose(
            ReferenceKind kind, String key, LocalDate validFrom, ObjectNode content, String reason, String account) {
        var faults = check.faults(kind, key, content, validFrom);
        if (!faults.isEmpty()) {
            throw Refusal.unprocessable("REFERENCE_INVALID", "内容不能使用，请按提示修改后重新提出。", faults);
        }
        var hash = hash(content);
        var proposal = new Proposal(
                UUID.randomUUID(),
                kind,
                key,
                validFrom,
                content,
                hash,
                reason,
                Proposal.State.PROPOSED,
                null,
                account,
                clock.instant(),
                null,
                null,
                null);
        var added = proposals.add(proposal);
        if (added) {
            audit.record(account, "REFERENCE_PROPOSED", proposal.id().toString(), "reference");
        }
        return new Proposed(proposals.open(kind, key, validFrom, hash).orElseThrow(), added);
    }

    private static String hash(ObjectNode content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
