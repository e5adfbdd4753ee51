package birth.household.outbound;

import birth.household.outbound.OutboundPackage.State;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The packages, one a work item; they hold no datum of a person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutboundPackages {

    private static final String SELECT =
            "select id, work_item_id, holder_region, state, handed_over_at, reason_code from outbound_package ";

    private final Rows rows;
    private final BusinessClock clock;

    OutboundPackages(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Handed over, or once more after it came back or its data changed: then it must be received again. */
    void handOver(UUID workItemId, String holderRegion) {
        var now = OffsetDateTime.now(clock);
        rows.change("""
                insert into outbound_package (id, work_item_id, holder_region, state, handed_over_at, changed_at)
                values (?, ?, ?, 'HANDED_OVER', ?, ?)
                on conflict (work_item_id) do update set holder_region = excluded.holder_region, state = excluded.state,
                  handed_over_at = excluded.handed_over_at, changed_at = excluded.changed_at, reason_code = null""", UUID.randomUUID(), workItemId, holderRegion, now, now);
    }

    void move(UUID id, State state, String reasonCode) {
        rows.change(
                "update outbound_package set state = ?, reason_code = ?, changed_at = ? where id = ?",
                state.name(),
                reasonCode,
                OffsetDateTime.now(clock),
                id);
    }

    List<OutboundPackage> in(State state) {
        return rows.read(SELECT + "where state = ? order by handed_over_at", OutboundPackages::read, state.name());
    }

    Optional<OutboundPackage> find(UUID id) {
        return rows.read(SELECT + "where id = ?", OutboundPackages::read, id).stream()
                .findFirst();
    }

    private static OutboundPackage read(ResultSet row) throws SQLException {
        return new OutboundPackage(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                State.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class),
                row.getString(6));
    }
}
