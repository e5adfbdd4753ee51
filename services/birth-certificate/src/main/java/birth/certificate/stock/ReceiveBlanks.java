package birth.certificate.stock;

import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Two persons take delivered blanks into stock: one registers the range, another one counts and confirms it. */
@ApplicationScoped
public class ReceiveBlanks {

    private static final int LONGEST_RANGE = 1000;

    private final StockRanges ranges;
    private final Blanks blanks;
    private final RequestBlanks requests;
    private final BusinessClock clock;
    private final Event<BlanksReceived> received;

    ReceiveBlanks(
            StockRanges ranges,
            Blanks blanks,
            RequestBlanks requests,
            BusinessClock clock,
            Event<BlanksReceived> received) {
        this.ranges = ranges;
        this.blanks = blanks;
        this.requests = requests;
        this.clock = clock;
        this.received = received;
    }

    /** Fired within the transaction that puts blanks in stock. */
    public record BlanksReceived(String institution, String account) {}

    @Transactional
    public UUID register(String institution, BlankNumber first, BlankNumber last, String account) {
        var size = last.ordinal() - first.ordinal() + 1;
        if (first.letter() != last.letter() || size < 1 || size > LONGEST_RANGE) {
            throw Refusal.malformed(
                    "INVALID_INPUT",
                    "号段填写不正确，请按提示修改后重新提交。",
                    List.of(new FieldError(
                            "lastNo",
                            "RANGE_LENGTH",
                            "止号应与起号字母相同、不小于起号，且一次不超过 " + LONGEST_RANGE + " 张",
                            "请核对起止号，或分几次登记")));
        }
        blanks.lock(institution);
        requests.mustHaveAskedFor(institution, size);
        return ranges.register(institution, first, last, account, clock.instant())
                .orElseThrow(() -> Refusal.conflict("RANGE_OVERLAPS", "号段中有已经登记过的编号，请与实物逐一核对起止号。"));
    }

    /** Confirming again changes nothing. Another institution's range does not exist for the caller. */
    @Transactional
    public void confirm(UUID id, String account, Set<String> units) {
        var range = ranges.locked(id)
                .filter(found -> units.contains(found.institution()))
                .orElseThrow(() -> Refusal.unknown("RANGE_UNKNOWN", "没有这个号段，或它不属于本机构。"));
        if (range.confirm(account, clock.instant())) {
            blanks.receive(range);
            received.fire(new BlanksReceived(range.institution(), account));
        }
    }
}
