package birth.household.examination;

import birth.household.registration.Household;
import birth.household.rule.Statement;
import birth.household.rule.StatementKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an officer adds to the form when approving; all of it may be missing.
 *
 * @param statements taken in person (domain.md 2.2 E05 to E13)
 * @param household what the booklet says, where the form is silent or wrong
 * @param idNo only where the register is asked by hand
 */
public record ApprovalRequest(
        @Size(max = 20) List<@Valid @NotNull StatementTaken> statements,
        @Valid HouseholdEntered household,

        @Pattern(regexp = "[1-9]\\d{16}[\\dX]", message = "公民身份号码为18位")
        String idNo) {

    static final ApprovalRequest EMPTY = new ApprovalRequest(null, null, null);

    public record StatementTaken(
            @NotNull(message = "请选择书面说明的种类") StatementKind kind,
            @NotNull(message = "请填写签字日期") LocalDate signedOn) {}

    public record HouseholdEntered(
            Household.Type type,

            @Pattern(regexp = "[0-9A-Za-z]{1,10}", message = "户号为1至10位数字或字母")
            String householdNo,

            @Size(max = 100, message = "户籍地址不超过100字") String address) {}

    List<Statement> stated() {
        return Objects.requireNonNullElse(statements, List.<StatementTaken>of()).stream()
                .map(taken -> new Statement(taken.kind(), taken.signedOn()))
                .toList();
    }

    Set<StatementKind> kinds() {
        return stated().stream().map(Statement::kind).collect(Collectors.toSet());
    }

    boolean isCollective() {
        return household != null && household.type() == Household.Type.COLLECTIVE;
    }

    /** @param formsNo the household's number as the family gave it */
    Household household(String formsNo) {
        return household == null
                ? new Household(Household.Type.FAMILY, formsNo, null)
                : new Household(
                        Objects.requireNonNullElse(household.type(), Household.Type.FAMILY),
                        household.householdNo() == null ? formsNo : household.householdNo(),
                        household.address());
    }
}
