package birth.kit.reference;

import birth.kit.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The table of what was published; it is read whole, for it is small and changes a few times a year. */
@ApplicationScoped
class ReferenceRows {

    private final Rows rows;
    private final ObjectMapper json;

    ReferenceRows(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Every set, of whatever day. */
    List<ReferenceSet> all() {
        return rows.read("select kind, key, version, valid_from, hash, content from reference_data", this::set);
    }

    /** Grows with every commit, in whatever order they come, so that a copy in memory knows when it is old. */
    long position() {
        return rows.read("select coalesce(sum(position), 0)::bigint from reference_data", row -> row.getLong(1))
                .getFirst();
    }

    /** Keeps a published set; false when it, or a newer one of that day, is here already. */
    boolean keep(ReferenceSet set) {
        return rows.change(
                        """
                insert into reference_data as kept (kind, key, valid_from, version, hash, content) values (?, ?, ?, ?, ?, ?)
                on conflict (kind, key, valid_from) do update set version = excluded.version, hash = excluded.hash,
                    content = excluded.content, position = default where kept.version < excluded.version""",
                        set.kind(),
                        set.key(),
                        set.validFrom(),
                        set.version(),
                        set.hash(),
                        set.content().toString())
                == 1;
    }

    private ReferenceSet set(ResultSet row) throws SQLException {
        try {
            return new ReferenceSet(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getObject(4, LocalDate.class),
                    row.getString(5),
                    json.readTree(row.getString(6)));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored reference data is no JSON", broken);
        }
    }
}
