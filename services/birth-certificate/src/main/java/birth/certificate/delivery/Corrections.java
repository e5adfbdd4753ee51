package birth.certificate.delivery;

import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Parents' requests to correct a delivery record; claims and words sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Corrections {

    private static final String COLUMNS =
            "select c.id, c.delivery_ref, c.plural_index, c.field, c.state, c.reason, c.asked_at, c.decided_by, c.document from delivery_correction c ";

    private final Rows rows;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    Corrections(Rows rows, SealedDocuments documents, BusinessClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    /** What the parent says, and later what the hospital answered. */
    record Words(String claim, String explanation, String answer) {}

    /**
     * @param state {@code OPEN}, {@code PROPOSED} (a second person must confirm), {@code ACCEPTED} or {@code DECLINED}
     * @param decidedBy who brought it into that state; null while it is open
     */
    record Correction(
            UUID id,
            String deliveryRef,
            int pluralIndex,
            String field,
            String state,
            String reason,
            OffsetDateTime askedAt,
            String decidedBy,
            Words words) {

        boolean asksFor(String ref, int index, String key, Words said) {
            return deliveryRef.equals(ref)
                    && pluralIndex == index
                    && field.equals(key)
                    && words.claim().equals(said.claim())
                    && words.explanation().equals(said.explanation());
        }
    }

    /** False when there is one under this id. */
    boolean keep(UUID id, String deliveryRef, int pluralIndex, String field, Words words) {
        return rows.change(
                        """
                        insert into delivery_correction (id, delivery_ref, plural_index, field, document, state, asked_at)
                        values (?, ?, ?, ?, ?, 'OPEN', ?) on conflict do nothing""",
                        id,
                        deliveryRef,
                        pluralIndex,
                        field,
                        documents.seal(words, id.toString()),
                        OffsetDateTime.now(clock))
                == 1;
    }

    Optional<Correction> find(UUID id) {
        return rows.read(COLUMNS + "where c.id = ?", this::correction, id).stream()
                .findFirst();
    }

    Optional<Correction> locked(UUID id) {
        return rows.read(COLUMNS + "where c.id = ? for update", this::correction, id).stream()
                .findFirst();
    }

    /** Those in that state at the institutions, oldest first. */
    List<Correction> inState(String state, Set<String> institutions) {
        return rows.read(COLUMNS + """
                join delivery_record r on r.delivery_ref = c.delivery_ref
                where c.state = ? and r.institution = any (string_to_array(?, ',')) order by c.asked_at""", this::correction, state, String.join(",", institutions));
    }

    void move(Correction correction, String state, String reason, String answer, String account) {
        var words = new Words(correction.words().claim(), correction.words().explanation(), answer);
        rows.change(
                "update delivery_correction set state = ?, reason = ?, document = ?, decided_by = ?, decided_at = ? where id = ?",
                state,
                reason,
                documents.seal(words, correction.id().toString()),
                account,
                OffsetDateTime.now(clock),
                correction.id());
    }

    private Correction correction(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Correction(
                id,
                row.getString("delivery_ref"),
                row.getInt("plural_index"),
                row.getString("field"),
                row.getString("state"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("decided_by"),
                documents.open(row.getBytes("document"), id.toString(), Words.class));
    }
}
