package birth.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One thing to be corrected.
 *
 * @param code from the defect catalogue, domain.md 3.12
 * @param field key of the combined form's field or material, domain.md 1.5
 * @param explanation the clerk's own words; may name a person, so it is sealed and never leaves on the bus
 */
public record Defect(
        @NotBlank @Pattern(regexp = "D\\d{2}", message = "缺陷代码形如 D01")
        String code,

        @NotBlank
        @Pattern(regexp = "[a-z][A-Za-z0-9-]*(\\.[a-z][A-Za-z0-9-]*)*", message = "字段名形如 child.givenName")
        @Size(max = 64)
        String field,

        @Size(max = 300, message = "说明不超过 300 字") String explanation) {}
