package birth.casework.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why an act is done: a code for statistics and the family, and the clerk's own words, which are kept sealed. */
public record ReasonRequest(
        @NotBlank(message = "请选择原因") @Pattern(regexp = Roles.REASON_CODE, message = Roles.REASON_CODE_SHAPE)
        String reasonCode,

        @NotBlank(message = "请写明理由") @Size(max = 1000, message = "理由不超过 1000 字")
        String explanation) {}
