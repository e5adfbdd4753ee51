package birth.application.casefile;

import birth.application.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Items to which a day means something: notices soon to lapse, and promises not kept. */
@ApplicationScoped
public class DatedItems {

    /** States in which the office's clock runs. */
    private static final Set<ItemState> RUNNING = Set.of(ItemState.ACCEPTED, ItemState.APPROVED);

    private final EntityManager entities;

    DatedItems(EntityManager entities) {
        this.entities = entities;
    }

    /** @param ref of the notice, or of the item's attempt */
    public record Dated(String ref, String caseNo, int childIndex, Item item, String region, LocalDate day) {}

    /** Open notices whose last day lies in this time, both days included. */
    public List<Dated> noticesToAnswerBy(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "from Notice n join fetch n.item i where n.answeredAt is null and n.withdrawnAt is null"
                                + " and n.attempt = i.attempt and i.state = ?1 and n.answerBy between ?2 and ?3",
                        Notice.class)
                .setParameter(1, ItemState.NOTICE)
                .setParameter(2, first)
                .setParameter(3, last)
                .getResultStream()
                .map(notice -> dated(notice.id().toString(), notice.item(), notice.answerBy()))
                .toList();
    }

    public List<Dated> overdue(LocalDate today) {
        return entities.createQuery("from CaseItem i where i.dueOn < ?1 and i.state in ?2", CaseItem.class)
                .setParameter(1, today)
                .setParameter(2, RUNNING)
                .getResultStream()
                .map(item -> dated(
                        item.id() + "-" + item.attempt(), item, item.dueOn().orElseThrow()))
                .toList();
    }

    private static Dated dated(String ref, CaseItem item, LocalDate day) {
        return new Dated(ref, item.caseFile().caseNo(), item.childIndex(), item.item(), item.region(), day);
    }
}
