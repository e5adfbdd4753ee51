package birth.monitoring.lamp;

import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of lamps; what people wrote is sealed, for it may speak of a family. */
@ApplicationScoped
class LampRows {

    private static final String COLUMNS = """
            select id, subject, item, attempt, department, region, unit, lamp, raised_at, due_on, why, informed, apology_key,
                out_at, sealed_explanation, explained_by, explained_at, sealed_appeal, appealed_by, appeal_upheld,
                closed_by, closed_at from lamp_event\s""";

    private final Rows rows;
    private final SealedDocuments documents;

    LampRows(Rows rows, SealedDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** What a person wrote. */
    record Text(String text) {}

    /** A lamp that awaits something, and who held the clock. */
    record Waiting(UUID id, String subject, SupervisedClock.Office office) {}

    /** The lamps burning over each clock. */
    Map<SupervisedClock.Key, Set<Lamp>> burning() {
        return burning("");
    }

    /** Of children and cases. */
    Map<SupervisedClock.Key, Set<Lamp>> burningOver(List<String> subjects) {
        return burning(" and subject = any(cast(? as text[]))", (Object) subjects.toArray(String[]::new));
    }

    private Map<SupervisedClock.Key, Set<Lamp>> burning(String where, Object... values) {
        var lit = new HashMap<SupervisedClock.Key, Set<Lamp>>();
        rows.read(
                "select subject, item, attempt, lamp from lamp_event where out_at is null" + where,
                row -> lit.computeIfAbsent(
                                new SupervisedClock.Key(row.getString(1), row.getString(2), row.getInt(3)),
                                key -> EnumSet.noneOf(Lamp.class))
                        .add(Lamp.valueOf(row.getString(4))),
                values);
        return lit;
    }

    /** @return false when it burns already */
    boolean light(UUID id, SupervisedClock clock, Lamp lamp, String why, String apologyKey, Instant at) {
        return rows.change(
                        """
                insert into lamp_event (id, subject, item, attempt, department, region, unit, lamp, raised_at, due_on, why,
                    informed, apology_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (subject, item, attempt, lamp) where out_at is null do nothing""",
                        id,
                        clock.key().subject(),
                        clock.key().item(),
                        clock.key().attempt(),
                        clock.office().department(),
                        clock.office().region(),
                        clock.office().unit(),
                        lamp.name(),
                        moment(at),
                        clock.promise().dueOn(),
                        why,
                        String.join(",", lamp.informed()),
                        apologyKey)
                == 1;
    }

    void putOut(SupervisedClock.Key key, Lamp lamp, Instant at) {
        rows.change(
                "update lamp_event set out_at = ? where subject = ? and item = ? and attempt = ? and lamp = ? and out_at is null",
                moment(at),
                key.subject(),
                key.item(),
                key.attempt(),
                lamp.name());
    }

    /** Oldest first: of a child, or of a case with its children. */
    List<Lit> of(String subject) {
        return rows.read(
                COLUMNS + "where subject = ? or subject like ? order by raised_at, id",
                this::lit,
                subject,
                subject + "-_");
    }

    List<Waiting> awaiting(Awaiting what) {
        return rows.read(
                "select id, subject, department, region, unit from lamp_event " + what.inTable(),
                row -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new SupervisedClock.Office(row.getString(3), row.getString(4), row.getString(5))));
    }

    /** In the order of their ids. */
    List<Lit> all(List<UUID> ids) {
        var found = rows
                .read(COLUMNS + "where id = any(cast(? as uuid[]))", this::lit, (Object)
                        ids.stream().map(UUID::toString).toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Lit::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** Locked until the transaction ends. */
    Lit locked(UUID id) {
        return rows.read(COLUMNS + "where id = ? for update", this::lit, id).stream()
                .findFirst()
                .orElseThrow(LampRows::unknown);
    }

    void explain(UUID id, String text, String account, Instant at) {
        rows.change(
                "update lamp_event set sealed_explanation = ?, explained_by = ?, explained_at = ? where id = ?",
                documents.seal(new Text(text), id.toString()),
                account,
                moment(at),
                id);
    }

    void appeal(UUID id, String text, String account, Instant at) {
        rows.change(
                "update lamp_event set sealed_appeal = ?, appealed_by = ?, appealed_at = ? where id = ?",
                documents.seal(new Text(text), id.toString()),
                account,
                moment(at),
                id);
    }

    void decideAppeal(UUID id, boolean upheld, String account) {
        rows.change("update lamp_event set appeal_upheld = ?, appeal_decided_by = ? where id = ?", upheld, account, id);
    }

    void close(UUID id, String account, Instant at) {
        rows.change("update lamp_event set closed_by = ?, closed_at = ? where id = ?", account, moment(at), id);
    }

    static Refusal unknown() {
        return Refusal.unknown("LAMP_UNKNOWN", "没有这盏灯的记录，或它不属于您的单位。");
    }

    private Lit lit(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var ofCase = row.getString(3).isEmpty();
        return new Lit(
                id,
                row.getString(2),
                row.getString(3),
                ofCase ? null : row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                moment(row, 9),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getString(12).isEmpty()
                        ? List.of()
                        : List.of(row.getString(12).split(",")),
                row.getString(13),
                moment(row, 14),
                text(row.getBytes(15), id),
                row.getString(16),
                moment(row, 17),
                text(row.getBytes(18), id),
                row.getString(19),
                row.getObject(20, Boolean.class),
                row.getString(21),
                moment(row, 22));
    }

    private String text(byte[] document, UUID id) {
        return document == null
                ? null
                : documents.open(document, id.toString(), Text.class).text();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime moment(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }
}
