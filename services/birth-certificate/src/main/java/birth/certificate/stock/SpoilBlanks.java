package birth.certificate.stock;

import birth.kit.problem.Refusal;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Spoilt blanks go into the void register with both parts; once a year two persons destroy them (domain.md 3.4). */
@ApplicationScoped
public class SpoilBlanks {

    private static final Set<String> BOTH_PARTS = Set.of("MAIN", "SUPPLEMENT");

    private final VoidRegister register;
    private final Rows rows;
    private final BusinessClock clock;

    SpoilBlanks(VoidRegister register, Rows rows, BusinessClock clock) {
        this.register = register;
        this.rows = rows;
        this.clock = clock;
    }

    private record Listed(String institution, String listedBy, boolean destroyed) {}

    @Transactional
    public void spoil(BlankNumber number, String institution, String reason, List<String> parts, String account) {
        if (!reason.equals("LOST") && !Set.copyOf(parts).equals(BOTH_PARTS)) {
            throw Refusal.conflict("PARTS_MISSING", "废证的正页和副页须一并留存登记。请收齐两页后再作废；确已遗失的请选择遗失。");
        }
        if (!register.spoil(number, institution, reason, parts, account)) {
            throw Refusal.conflict("BLANK_NOT_IN_STOCK", "该编号不在本机构空白证库存中（未入库、已使用或已作废）。已签发的请从证件办理作废或换发。");
        }
    }

    /** Lists what was spoilt up to the end of a past year; a year is listed once. */
    @Transactional
    public UUID list(String institution, int year, String account) {
        if (year >= LocalDate.now(clock).getYear()) {
            throw Refusal.conflict("YEAR_NOT_OVER", "年度终了后才能集中销毁当年的废证，请在次年办理。");
        }
        var id = UUID.randomUUID();
        if (!register.list(id, institution, year, account)) {
            throw Refusal.conflict("ALREADY_LISTED", "该年度的废证已列入销毁清单，请由另一位同事监销确认。");
        }
        return id;
    }

    /** The second person has seen them destroyed. Confirming again changes nothing. */
    @Transactional
    public void confirm(UUID id, String account, Set<String> units) {
        var listed = rows
                .read(
                        "select institution, listed_by, destroyed_by is not null from void_destruction where id = ? for update",
                        row -> new Listed(row.getString(1), row.getString(2), row.getBoolean(3)),
                        id)
                .stream()
                .filter(found -> units.contains(found.institution()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("DESTRUCTION_UNKNOWN", "没有这份销毁清单，或它不属于本机构。"));
        if (listed.listedBy().equals(account)) {
            throw Refusal.conflict("SAME_PERSON", "废证销毁须两人经手，请由本机构另一位同事监销确认。");
        }
        if (!listed.destroyed()) {
            rows.change(
                    "update void_destruction set destroyed_by = ?, destroyed_at = ? where id = ?",
                    account,
                    OffsetDateTime.now(clock),
                    id);
        }
    }
}
