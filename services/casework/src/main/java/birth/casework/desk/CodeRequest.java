package birth.casework.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Why an act is done, as a code alone. */
public record CodeRequest(
        @NotBlank(message = "请选择原因") @Pattern(regexp = Roles.REASON_CODE, message = Roles.REASON_CODE_SHAPE)
        String reasonCode) {}
