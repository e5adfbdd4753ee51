package birth.application.window;

import birth.application.mandate.SignedPapers;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody signed before a window.
 *
 * @param scan the signed paper itself, Base64; PDF, JPEG or PNG up to 5 MB
 */
public record SignedScan(
        @NotNull(message = "请填写签字日期") LocalDate signedOn,

        @NotNull(message = "请上传签字件的扫描件") @Size(min = 8, max = SignedPapers.MOST_LETTERS, message = "扫描件不超过 5 MB")
        String scan) {}
