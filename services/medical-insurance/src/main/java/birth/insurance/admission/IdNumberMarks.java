package birth.insurance.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** By child, the event that made its ID number known, as the application wants it named: {@code H.<attempt>.<sequence>}. */
@ApplicationScoped
class IdNumberMarks {

    private final EntityManager entities;

    IdNumberMarks(EntityManager entities) {
        this.entities = entities;
    }

    void keep(String subject, String mark) {
        entities.createNativeQuery("""
                insert into id_number_mark (subject, mark) values (:subject, :mark)
                on conflict (subject) do update set mark = :mark""")
                .setParameter("subject", subject)
                .setParameter("mark", mark)
                .executeUpdate();
    }

    Optional<String> of(String subject) {
        return entities.createNativeQuery("select mark from id_number_mark where subject = :subject", String.class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(Object::toString)
                .findFirst();
    }
}
