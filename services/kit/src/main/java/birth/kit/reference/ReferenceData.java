package birth.kit.reference;

import birth.kit.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reference data this service has heard of: what is in force on a day changes by date, without a rebuild. */
@ApplicationScoped
public class ReferenceData {

    private static final String COLUMNS = "select kind, key, version, valid_from, hash, content from reference_data ";

    private final Rows rows;
    private final ObjectMapper json;

    ReferenceData(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** The set in force on that day; none where only what was shipped applies. */
    public Optional<ReferenceSet> inForce(String kind, String key, LocalDate day) {
        return rows
                .read(
                        COLUMNS + "where kind = ? and key = ? and valid_from <= ? order by valid_from desc limit 1",
                        this::set,
                        kind,
                        key,
                        day)
                .stream()
                .findFirst();
    }

    /** The set in force on that day of every key of a kind. */
    public List<ReferenceSet> allInForce(String kind, LocalDate day) {
        return rows.read(
                "select distinct on (key) kind, key, version, valid_from, hash, content from reference_data"
                        + " where kind = ? and valid_from <= ? order by key, valid_from desc",
                this::set,
                kind,
                day);
    }

    /** The newest set of every key of a kind, in force already or later. */
    public List<ReferenceSet> newest(String kind) {
        return rows.read(
                "select distinct on (key) kind, key, version, valid_from, hash, content from reference_data where kind = ?"
                        + " order by key, version desc",
                this::set,
                kind);
    }

    /** Every set, of whatever day. */
    List<ReferenceSet> all() {
        return rows.read(COLUMNS, this::set);
    }

    /** Grows with every change, so that a copy in memory knows when it is old. */
    long position() {
        return rows.read("select coalesce(max(position), 0) from reference_data", row -> row.getLong(1))
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
