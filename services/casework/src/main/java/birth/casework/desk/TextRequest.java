package birth.casework.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an act is done, in words alone; kept sealed. */
public record TextRequest(
        @NotBlank(message = "请写明理由") @Size(max = 1000, message = "理由不超过 1000 字")
        String reason) {}
