package birth.certificate.bureau;

import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gapless serials, one series an issuing unit and year; the series stays locked until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RunningNumbers {

    private final Rows rows;

    RunningNumbers(Rows rows) {
        this.rows = rows;
    }

    /** The next number of the series, as printed: the series and five digits. */
    public String next(String series) {
        var serial = rows.read("""
                        insert into running_number (series, last) values (?, 1)
                        on conflict (series) do update set last = running_number.last + 1 returning last""", row -> row.getInt(1), series).getFirst();
        return series + "%05d".formatted(serial);
    }
}
