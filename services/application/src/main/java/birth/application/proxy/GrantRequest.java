package birth.application.proxy;

import birth.application.realname.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The third person by name and paper, and what that person may do. */
public record GrantRequest(
        @NotBlank(message = "请填写代办人的姓名") @Size(max = 60, message = "姓名不超过 60 个字")
        String name,

        @NotNull @Pattern(regexp = "\\d{2}") String idType,

        @NotNull @Pattern(regexp = "[0-9A-Za-z]{5,30}", message = "证件号码应为 5 至 30 位数字或字母，请按证件填写")
        String idNo,

        @NotNull @Pattern(regexp = "FILL_AND_SUBMIT|VIEW") String scope) {

    Person person() {
        return new Person(name, idType, idNo);
    }

    Grant.Scope wanted() {
        return Grant.Scope.valueOf(scope);
    }
}
