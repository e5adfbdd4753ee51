package birth.certificate.issuing;

import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Which certificates stand frozen (domain.md 3.4), who froze them and who lifted it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Freezings {

    private final Rows rows;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    Freezings(Rows rows, SealedDocuments documents, BusinessClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    /** The clerk's words may name a person. */
    record Words(String explanation) {}

    record Freezing(UUID id, String frozenBy) {}

    /** False when it is frozen already. */
    boolean freeze(UUID certificateId, String reason, String explanation, String account) {
        var id = UUID.randomUUID();
        return rows.change(
                        """
                        insert into certificate_freezing (id, certificate_id, reason, explanation, frozen_by, frozen_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        id,
                        certificateId,
                        reason,
                        documents.seal(new Words(explanation), id.toString()),
                        account,
                        OffsetDateTime.now(clock))
                == 1;
    }

    Optional<Freezing> of(UUID certificateId) {
        return rows
                .read(
                        "select id, frozen_by from certificate_freezing where certificate_id = ? and lifted_by is null",
                        row -> new Freezing(row.getObject(1, UUID.class), row.getString(2)),
                        certificateId)
                .stream()
                .findFirst();
    }

    /** What other offices are told: a valid certificate that is frozen is not to be relied on. */
    String standingOf(Certificate certificate) {
        return certificate.isValid() && of(certificate.id()).isPresent()
                ? "FROZEN"
                : certificate.status().name();
    }

    void lift(Freezing freezing, String account) {
        rows.change(
                "update certificate_freezing set lifted_by = ?, lifted_at = ? where id = ?",
                account,
                OffsetDateTime.now(clock),
                freezing.id());
    }
}
