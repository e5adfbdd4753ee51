package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.certificate.stock.BlankNumber;
import birth.certificate.stock.Blanks;
import birth.kit.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A certificate written by hand on a blank of this institution's stock is entered afterwards by two persons (线下补录, domain.md 3.10 rule 5). */
@ApplicationScoped
class CertificateByHand {

    private static final ManualField NUMBER =
            new ManualField("cert.no", true, Pattern.compile(BlankNumber.SHAPE), "1位大写字母加9位数字的证明编号");
    private static final ManualField DAY = ManualField.day("cert.issueDate", "签发日期");

    private final Issuable issuable;
    private final Blanks blanks;
    private final PrintCertificate print;

    CertificateByHand(Issuable issuable, Blanks blanks, PrintCertificate print) {
        this.issuable = issuable;
        this.blanks = blanks;
        this.print = print;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("B", List.of(NUMBER, DAY), this::record);
    }

    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var proof = issuable.proof(item);
        var blank = new BlankNumber(fields.get(NUMBER.key()));
        if (!blanks.use(blank, item.unit())) {
            throw Refusal.conflict("BLANK_NOT_IN_STOCK", "此编号不是本机构库存中未使用的空白证，请与实物核对。");
        }
        return print.print(item, proof, blank, null, LocalDate.parse(fields.get(DAY.key())), confirmedBy)
                .id();
    }
}
