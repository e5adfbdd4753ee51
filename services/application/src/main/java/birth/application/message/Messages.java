package birth.application.message;

import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Messages by parent and case; a message of somebody else is unknown. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

    private static final int MOST = 200;

    boolean isTold(String cause, String recipient) {
        return count("cause = ?1 and recipient = ?2", cause, recipient) > 0;
    }

    /** Of these causes, those that somebody has been told of. */
    Set<String> told(List<String> causes) {
        return causes.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select m.cause from Message m where m.cause in ?1", String.class)
                        .setParameter(1, causes)
                        .getResultList());
    }

    List<Message> inbox(String recipient) {
        return find("recipient = ?1 order by createdAt desc, id", recipient)
                .page(0, MOST)
                .list();
    }

    List<Message> ofCase(String caseNo, String recipient) {
        return find("caseNo = ?1 and recipient = ?2 order by createdAt desc, id", caseNo, recipient)
                .page(0, MOST)
                .list();
    }

    Message any(UUID id) {
        return findByIdOptional(id).orElseThrow(Messages::unknown);
    }

    Message of(UUID id, String recipient) {
        return findByIdOptional(id)
                .filter(message -> message.recipient().equals(recipient))
                .orElseThrow(Messages::unknown);
    }

    private static Refusal unknown() {
        return Refusal.unknown("MESSAGE_UNKNOWN", "没有这条消息，请刷新后重试。");
    }
}
