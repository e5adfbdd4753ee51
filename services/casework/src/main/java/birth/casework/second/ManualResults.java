package birth.casework.second;

import birth.casework.decision.Decide;
import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.kit.problem.Problem;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Back-entry of a result made by hand (线下补录, domain.md 3.10 rule 5), also of a diverted or technically held item. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ManualResults {

    private static final String MANUAL_RESULT = "MANUAL_RESULT";

    private final Proposals proposals;
    private final ResultDocuments documents;
    private final Decide decide;
    private final Chronicle chronicle;
    private final Map<String, Offered> offered = new ConcurrentHashMap<>();

    ManualResults(Proposals proposals, ResultDocuments documents, Decide decide, Chronicle chronicle) {
        this.proposals = proposals;
        this.documents = documents;
        this.decide = decide;
        this.chronicle = chronicle;
    }

    private record Offered(List<ManualField> fields, ManualRecord record) {}

    /** What the first person entered, sealed until the second confirms. */
    record Entered(Map<String, String> fields, String reason) {}

    /** What waits for the second person. */
    public record Waiting(String by, Map<String, String> fields, String reason) {}

    /** An office offers manual results for an item letter: the fields a clerk enters, and how the office records them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void offer(String letter, List<ManualField> fields, ManualRecord record) {
        offered.put(letter, new Offered(List.copyOf(fields), record));
    }

    public void propose(WorkItem item, Map<String, String> fields, String reason, String clerk) {
        mustBeEnterable(item, clerk);
        var offer = offerFor(item);
        var faults = new ArrayList<Problem.FieldError>();
        offer.fields().forEach(field -> field.fault(fields.get(field.key()), chronicle.today())
                .ifPresent(faults::add));
        fields.keySet().stream()
                .filter(key ->
                        offer.fields().stream().noneMatch(field -> field.key().equals(key)))
                .forEach(key -> faults.add(new Problem.FieldError(key, "UNKNOWN_FIELD", "本事项的补录结果没有这一项", "请删去这一项")));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "请更正标出的内容。", faults);
        }
        proposals.close(item, MANUAL_RESULT);
        proposals.open(item, MANUAL_RESULT, clerk, new Entered(Map.copyOf(fields), reason));
        chronicle.note(item, clerk, "MANUAL_RESULT_ENTERED", null);
    }

    /** Another person of the unit confirms, with the paper before him; the office records the result and the item is completed. */
    public UUID confirm(WorkItem item, String account) {
        var proposal = proposals.byAnother(item, MANUAL_RESULT, account);
        if (!item.state().isOpen() || item.isLockedForFraud()) {
            throw Refusal.conflict("WRONG_STATE", "此件现为“" + item.state() + "”，不能补录结果。");
        }
        documents.mustBeByAnother(item, account);
        var entered = proposals.documentOf(proposal, Entered.class);
        var result = offerFor(item).record().record(item, entered.fields(), proposal.proposedBy(), account);
        proposals.close(item, MANUAL_RESULT);
        chronicle.note(item, account, "MANUAL_RESULT_CONFIRMED", null);
        decide.completeByHand(item, result, account);
        return result;
    }

    /** @throws Refusal 409 {@code NO_MANUAL_RESULT} for an item whose result is never entered by hand */
    public List<ManualField> fieldsOf(WorkItem item) {
        return offerFor(item).fields();
    }

    /** @throws Refusal 409 {@code NOTHING_PROPOSED} when nothing waits */
    public Waiting entered(WorkItem item) {
        var proposal = proposals.of(item, MANUAL_RESULT).orElseThrow(Proposals::nothing);
        var entered = proposals.documentOf(proposal, Entered.class);
        return new Waiting(proposal.proposedBy(), entered.fields(), entered.reason());
    }

    private Offered offerFor(WorkItem item) {
        var offer = offered.get(item.item());
        if (offer == null) {
            throw Refusal.conflict("NO_MANUAL_RESULT", "本事项不能补录线下结果。");
        }
        return offer;
    }

    /** A technical hold or a wait needs no claim: the item lies with the machine. */
    private static void mustBeEnterable(WorkItem item, String clerk) {
        var technical = item.state() == State.HELD && item.heldKind() == HeldKind.TECHNICAL;
        if (!technical && item.state() != State.WAITING) {
            item.mustBeClaimedBy(clerk);
        }
    }
}
