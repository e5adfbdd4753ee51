package birth.insurance.tax;

import birth.casework.outside.FileExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Bills go out and receipts come back as files. */
@ApplicationScoped
class TaxByFile implements TaxChannel {

    private final FileExchange files;

    TaxByFile(FileExchange files) {
        this.files = files;
    }

    @Override
    public Optional<Receipt> receipt(Bill bill) {
        return files.ask("tax", bill.billNo(), bill, Receipt.class);
    }
}
