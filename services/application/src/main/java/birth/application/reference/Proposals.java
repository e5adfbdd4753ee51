package birth.application.reference;

import birth.kit.problem.Refusal;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of proposed and decided reference data. */
@ApplicationScoped
class Proposals {

    private static final String COLUMNS = """
            select id, kind, key, valid_from, content, hash, reason, state, version,
                proposed_by, proposed_at, decided_by, decided_at, decision_reason from reference_proposal\s""";

    private final Rows rows;
    private final ObjectMapper json;

    Proposals(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Keeps the proposal unless the same set is open already. */
    boolean add(Proposal proposal) {
        return rows.change(
                        """
                insert into reference_proposal (id, kind, key, valid_from, content, hash, reason, state, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        proposal.id(),
                        proposal.kind().name(),
                        proposal.key(),
                        proposal.validFrom(),
                        proposal.content().toString(),
                        proposal.hash(),
                        proposal.reason(),
                        proposal.state().name(),
                        proposal.proposedBy(),
                        moment(proposal.proposedAt()))
                == 1;
    }

    Optional<Proposal> open(ReferenceKind kind, String key, LocalDate validFrom, String hash) {
        return rows
                .read(
                        COLUMNS + "where kind = ? and key = ? and valid_from = ? and hash = ? and state = 'PROPOSED'",
                        this::proposal,
                        kind.name(),
                        key,
                        validFrom,
                        hash)
                .stream()
                .findFirst();
    }

    /** Newest first; null means any. */
    List<Proposal> list(ReferenceKind kind, Proposal.State state) {
        return rows.read(
                COLUMNS
                        + "where (?::text is null or kind = ?) and (?::text is null or state = ?) order by proposed_at desc, id limit 500",
                this::proposal,
                name(kind),
                name(kind),
                name(state),
                name(state));
    }

    Proposal get(UUID id) {
        return one("where id = ?", id);
    }

    /** Locked until the transaction ends, so that of two who decide at once the second sees what the first did. */
    Proposal locked(UUID id) {
        return one("where id = ? for update", id);
    }

    void reject(UUID id, String reason, String account, Instant at) {
        rows.change(
                "update reference_proposal set state = 'REJECTED', decision_reason = ?, decided_by = ?, decided_at = ? where id = ?",
                reason,
                account,
                moment(at),
                id);
    }

    /** @return the version: one more than the last approved set of this kind and key, or than the one shipped */
    int approve(Proposal proposal, String account, Instant at) {
        var sameKey = proposal.kind().name() + " " + proposal.key();
        rows.read("select pg_advisory_xact_lock(hashtext(?))", row -> 1, sameKey);
        return rows.read(
                        """
                update reference_proposal set state = 'APPROVED', decided_by = ?, decided_at = ?, version =
                    (select coalesce(max(version), ?) + 1 from reference_proposal where kind = ? and key = ?)
                where id = ? returning version""",
                        row -> row.getInt(1),
                        account,
                        moment(at),
                        proposal.kind().isShipped() ? 1 : 0,
                        proposal.kind().name(),
                        proposal.key(),
                        proposal.id())
                .getFirst();
    }

    private Proposal one(String where, UUID id) {
        return rows.read(COLUMNS + where, this::proposal, id).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("REFERENCE_UNKNOWN", "没有这份基础数据，请刷新列表后重试。"));
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject(1, UUID.class),
                ReferenceKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                content(row.getString(5)),
                row.getString(6),
                row.getString(7),
                Proposal.State.valueOf(row.getString(8)),
                row.getObject(9, Integer.class),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12),
                Optional.ofNullable(row.getObject(13, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString(14));
    }

    private ObjectNode content(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored reference data is no JSON", broken);
        }
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
