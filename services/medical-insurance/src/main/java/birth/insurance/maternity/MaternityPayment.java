package birth.insurance.maternity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What was approved for a mother (生育医疗费用, item M); to whom and where it is paid is sealed. */
@Entity
@Table(name = "maternity_payment")
public class MaternityPayment {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private BigDecimal amount;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private byte[] document;

    protected MaternityPayment() {}

    MaternityPayment(UUID id, UUID workItemId, BigDecimal amount, LocalDate approvedOn, byte[] sealedDocument) {
        this.id = id;
        this.workItemId = workItemId;
        this.amount = amount;
        this.approvedOn = approvedOn;
        this.document = sealedDocument;
    }

    UUID id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    byte[] document() {
        return document;
    }
}
