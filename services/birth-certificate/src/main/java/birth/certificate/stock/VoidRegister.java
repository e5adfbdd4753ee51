package birth.certificate.stock;

import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The register of spoilt papers: which number, why, which parts were kept, and when they were destroyed (domain.md 3.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VoidRegister {

    private final Rows rows;
    private final Blanks blanks;
    private final BusinessClock clock;

    VoidRegister(Rows rows, Blanks blanks, BusinessClock clock) {
        this.rows = rows;
        this.blanks = blanks;
        this.clock = clock;
    }

    /**
     * @param parts the parts kept, of {@code MAIN} and {@code SUPPLEMENT}; empty when the paper is lost
     * @param destructionId the list it stands on for destruction, which {@code listedBy} made and another person confirms; null while on none
     */
    public record Entry(
            String number,
            String institution,
            String reason,
            List<String> parts,
            String voidedBy,
            LocalDate voidedOn,
            UUID destructionId,
            String listedBy,
            LocalDate destroyedOn) {}

    /** Spoils a blank that was not used; false when it is not in stock. */
    boolean spoil(BlankNumber number, String institution, String reason, List<String> parts, String account) {
        return blanks.change(number, institution, "AVAILABLE", "VOID")
                && enter(number, institution, reason, parts, account);
    }

    /** A used paper is no longer valid. Its certificate must change its status in the same transaction. */
    public void takeBack(BlankNumber number, String institution, String reason, List<String> parts, String account) {
        if (!blanks.change(number, institution, "USED", "VOID")) {
            throw new IllegalStateException("A certificate stands on a blank that was not used");
        }
        enter(number, institution, reason, parts, account);
    }

    List<Entry> of(String institution, int year) {
        return rows.read("""
                select v.*, d.listed_by, d.destroyed_at from void_register v left join void_destruction d on d.id = v.destruction_id
                where v.institution = ? and v.voided_at >= ? and v.voided_at < ? order by v.voided_at, v.number""", this::entry, institution, startOf(year), startOf(year + 1));
    }

    /** Lists for destruction every paper spoilt before the year's end that is not listed yet; false when the year has its list. */
    boolean list(UUID destruction, String institution, int year, String account) {
        if (rows.change("""
                        insert into void_destruction (id, institution, year, listed_by, listed_at) values (?, ?, ?, ?, ?)
                        on conflict (institution, year) do nothing""", destruction, institution, year, account, OffsetDateTime.now(clock)) == 0) {
            return false;
        }
        rows.change(
                "update void_register set destruction_id = ? where institution = ? and voided_at < ? and destruction_id is null",
                destruction,
                institution,
                startOf(year + 1));
        return true;
    }

    private boolean enter(BlankNumber number, String institution, String reason, List<String> parts, String account) {
        return rows.change(
                        "insert into void_register (number, institution, reason, parts, voided_by, voided_at) values (?, ?, ?, ?, ?, ?)",
                        number.text(),
                        institution,
                        reason,
                        String.join(",", parts),
                        account,
                        OffsetDateTime.now(clock))
                == 1;
    }

    private OffsetDateTime startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Entry entry(ResultSet row) throws SQLException {
        var destroyed = row.getObject("destroyed_at", OffsetDateTime.class);
        var parts = row.getString("parts");
        return new Entry(
                row.getString("number"),
                row.getString("institution"),
                row.getString("reason"),
                parts.isEmpty() ? List.of() : List.of(parts.split(",")),
                row.getString("voided_by"),
                day(row.getObject("voided_at", OffsetDateTime.class)),
                row.getObject("destruction_id", UUID.class),
                row.getString("listed_by"),
                destroyed == null ? null : day(destroyed));
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
