package birth.certificate.stock;

import birth.kit.problem.Refusal;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A run of blank certificates as delivered to an institution: registered by one person, counted by a second (domain.md 3.4). */
@Entity
@ChangedUnder(StockRange.class)
@Table(name = "stock_range")
public class StockRange {

    @Id
    private UUID id;

    private String institution;

    @Column(name = "first_no")
    private String firstNo;

    @Column(name = "last_no")
    private String lastNo;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected StockRange() {}

    /** True when this puts the blanks in stock, false when somebody has confirmed it before. */
    boolean confirm(String account, Instant now) {
        if (account.equals(registeredBy)) {
            throw Refusal.conflict("SAME_PERSON", "空白证入库须两人经手，请由本机构另一位同事清点确认。");
        }
        if (confirmedBy != null) {
            return false;
        }
        confirmedBy = account;
        confirmedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    String institution() {
        return institution;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    BlankNumber first() {
        return new BlankNumber(firstNo);
    }

    BlankNumber last() {
        return new BlankNumber(lastNo);
    }
}
