package birth.certificate.issuing;

import birth.casework.snapshot.Projection;
import birth.certificate.issuing.domain.ParentCorrection;
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

/** What one person asked for after issue and a second one has released or not yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CertificateChanges {

    private static final int MOST_SHOWN = 200;

    private final Rows rows;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    CertificateChanges(Rows rows, SealedDocuments documents, BusinessClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    /** 换发, 补发, 作废 (domain.md 3.4); the names are those of {@code item.result-changed.v1}. */
    enum Kind {
        REPLACED(Certificate.Status.REPLACED),
        REISSUED(Certificate.Status.REISSUED),
        VOIDED(Certificate.Status.VOID);

        private final Certificate.Status status;

        Kind(Certificate.Status status) {
            this.status = status;
        }

        /** What the old certificate becomes. */
        Certificate.Status status() {
            return status;
        }
    }

    /**
     * Sealed: the clerk's words may name a person, and the form and the parents as they are to be printed do.
     *
     * @param form null where nothing is printed
     * @param correction of the parents; null where they stay as printed
     */
    record Content(String explanation, Projection form, ParentCorrection correction) {}

    record Change(UUID id, Kind kind, String reason, List<String> parts, String askedBy, Content content) {}

    /** False when another change of this certificate waits for its release. */
    boolean ask(UUID certificateId, Kind kind, String reason, List<String> parts, Content content, String account) {
        var id = UUID.randomUUID();
        return rows.change(
                        """
                        insert into certificate_change (id, certificate_id, kind, reason, parts, document, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        id,
                        certificateId,
                        kind.name(),
                        reason,
                        String.join(",", parts),
                        documents.seal(content, id.toString()),
                        account,
                        OffsetDateTime.now(clock))
                == 1;
    }

    Optional<Change> waiting(UUID certificateId) {
        return rows
                .read(
                        "select * from certificate_change where certificate_id = ? and released_by is null and withdrawn_by is null",
                        this::change,
                        certificateId)
                .stream()
                .findFirst();
    }

    /** Of these institutions' certificates whose item lies in these regions (prefixes), the longest waiting first; nothing sealed is opened. */
    List<WaitingChange> waitingAt(Set<String> institutions, Set<String> regions) {
        return rows.read(
                """
                select c.id, c.work_item_id, c.number, w.kind, w.reason, w.asked_by, w.asked_at
                from certificate_change w join certificate c on c.id = w.certificate_id join work_item i on i.id = c.work_item_id
                where w.released_by is null and w.withdrawn_by is null and c.institution = any (?)
                  and exists (select 1 from unnest(?) prefix where starts_with(i.region, prefix))
                order by w.asked_at, c.number limit ?""",
                row -> new WaitingChange(
                        row.getObject("id", UUID.class),
                        row.getObject("work_item_id", UUID.class),
                        row.getString("number"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class)
                                .atZoneSameInstant(BusinessClock.ZONE)
                                .toOffsetDateTime()),
                institutions.toArray(String[]::new),
                regions.toArray(String[]::new),
                MOST_SHOWN);
    }

    void released(Change change, String account) {
        rows.change(
                "update certificate_change set released_by = ?, released_at = ? where id = ?",
                account,
                OffsetDateTime.now(clock),
                change.id());
    }

    /** By the one who asked, or by another who does not release it. */
    void withdrawn(Change change, String account) {
        rows.change(
                "update certificate_change set withdrawn_by = ?, withdrawn_at = ? where id = ?",
                account,
                OffsetDateTime.now(clock),
                change.id());
    }

    private Change change(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var parts = row.getString("parts");
        return new Change(
                id,
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                parts.isEmpty() ? List.of() : List.of(parts.split(",")),
                row.getString("asked_by"),
                documents.open(row.getBytes("document"), id.toString(), Content.class));
    }
}
