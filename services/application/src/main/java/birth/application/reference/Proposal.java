package birth.application.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One set of reference data on its way to being in force.
 *
 * @param hash SHA-256 of the content
 * @param reason why, e.g. the number of the notice or of the department's letter
 * @param decisionReason why it was rejected; null otherwise
 * @param version counts the approved sets of one kind and key; null until approved
 */
record Proposal(
        UUID id,
        ReferenceKind kind,
        String key,
        LocalDate validFrom,
        ObjectNode content,
        String hash,
        String reason,
        State state,
        Integer version,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String decisionReason) {

    enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }
}
