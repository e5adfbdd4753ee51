package birth.insurance.tax;

import birth.casework.outside.FileExchange;
import birth.insurance.tax.TaxChannel.Bill;
import birth.insurance.tax.TaxChannel.Receipt;
import birth.kit.test.FileAnswers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxByFileTest {

    private static final Bill BILL = new Bill("22050220261103000001X-T1-1", List.of(2027), new BigDecimal("400.00"));

    @TempDir
    private Path directory;

    @Test
    void a_receipt_arrives_through_files() {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var channel = new TaxByFile(new FileExchange(directory, json));
        var paid =
                Optional.of(new Receipt("222050000000000001", new BigDecimal("400.00"), LocalDate.parse("2026-11-20")));
        FileAnswers.arrive(
                directory,
                "tax",
                () -> channel.receipt(BILL).equals(paid),
                "{\"receiptNo\":\"222050000000000001\",\"amount\":400.00,\"paidOn\":\"2026-11-20\"}");
    }
}
