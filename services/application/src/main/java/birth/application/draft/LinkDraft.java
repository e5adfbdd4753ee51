package birth.application.draft;

import birth.application.birth.Births;
import birth.application.birth.DeliveryPulled;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Brings a waiting draft and its mother's delivery record together; where that is not beyond doubt, the parents choose. */
@ApplicationScoped
class LinkDraft {

    private final Drafts drafts;
    private final Births births;
    private final SealedDocuments documents;

    LinkDraft(Drafts drafts, Births births, SealedDocuments documents) {
        this.drafts = drafts;
        this.births = births;
        this.documents = documents;
    }

    /** In the transaction that keeps the record, so that no record comes without its draft. */
    void onPulled(@Observes DeliveryPulled pulled) {
        linkIfOnlyOneFits(pulled.motherDigest());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void linkIfOnlyOneFits(String motherDigest) {
        drafts.waitingOf(motherDigest).ifPresent(draft -> {
            var candidates = candidates(motherDigest);
            if (candidates.size() == 1) {
                candidates.forEach((deliveryRef, record) -> {
                    if (draft.expected().orElseThrow().fits(record)) {
                        link(draft, deliveryRef, record);
                    }
                });
            }
        });
    }

    /** The parents say which of the mother's deliveries the draft is for. */
    @Transactional
    void choose(UUID id, String digest, String deliveryRef) {
        var draft = drafts.own(id, digest, LockModeType.PESSIMISTIC_WRITE);
        if (draft.deliveryRef().isPresent()) {
            if (draft.deliveryRef().get().equals(deliveryRef)) {
                return;
            }
            throw Refusal.conflict("DRAFT_LINKED", "这份草稿已经对应另一次分娩记录，请刷新后查看。");
        }
        var record = candidates(draft.ownerDigest()).get(deliveryRef);
        if (record == null) {
            throw OpenDraft.unknownBirth();
        }
        link(draft, deliveryRef, record);
    }

    /** Recorded live deliveries of this mother that no draft is for yet. */
    Map<String, DeliveryRecord> candidates(String motherDigest) {
        var candidates = new LinkedHashMap<>(births.ofMother(motherDigest));
        candidates
                .entrySet()
                .removeIf(birth ->
                        birth.getValue().liveChildren().isEmpty() || drafts.count("deliveryRef", birth.getKey()) > 0);
        return candidates;
    }

    void link(Draft draft, String deliveryRef, DeliveryRecord record) {
        var form = drafts.form(draft);
        var children = living(form.children(), record);
        draft.linkTo(deliveryRef, documents.seal(form.with(children), draft.id().toString()));
        drafts.flush();
    }

    /** Each keeps what was typed for it; what was wished for the first child stays with the first living one, whichever that is. */
    private static List<Form.Child> living(List<Form.Child> typed, DeliveryRecord record) {
        var named = new TreeMap<Integer, Form.Child>();
        typed.forEach(child -> named.put(child.pluralIndex(), child));
        var living = children(record);
        if (!living.isEmpty() && !named.isEmpty()) {
            var first = living.getFirst().pluralIndex();
            named.putIfAbsent(first, named.firstEntry().getValue().as(first));
        }
        return living.stream()
                .map(child -> named.getOrDefault(child.pluralIndex(), child))
                .toList();
    }

    static List<Form.Child> children(DeliveryRecord record) {
        return record.liveChildren().stream()
                .map(child -> Form.Child.unnamed(child.pluralIndex()))
                .toList();
    }
}
