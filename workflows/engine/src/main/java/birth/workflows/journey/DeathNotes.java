package birth.workflows.journey;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Which child has died and when: items asked later are told as well. */
@ApplicationScoped
class DeathNotes {

    private final Rows rows;

    DeathNotes(Rows rows) {
        this.rows = rows;
    }

    /** @return false when the death was noted before */
    boolean note(String subject, LocalDate diedOn) {
        return rows.change(
                        "insert into child_death (subject, died_on) values (?, ?) on conflict do nothing",
                        subject,
                        diedOn)
                == 1;
    }

    Optional<LocalDate> of(String subject) {
        return rows
                .read(
                        "select died_on from child_death where subject = ?",
                        row -> row.getObject(1, LocalDate.class),
                        subject)
                .stream()
                .findFirst();
    }
}
