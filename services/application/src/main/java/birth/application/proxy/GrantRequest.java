package birth.application.proxy;

import birth.application.realname.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The third person by name and paper, and what that person may do. */
public record GrantRequest(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "\\d{2}") String idType,

        @NotNull @Pattern(regexp = "[0-9A-Za-z]{5,30}") String idNo,

        @NotNull @Pattern(regexp = "FILL_AND_SUBMIT|VIEW") String scope) {

    Person person() {
        return new Person(name, idType, idNo);
    }

    Grant.Scope wanted() {
        return Grant.Scope.valueOf(scope);
    }
}
