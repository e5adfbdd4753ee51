package birth.certificate.birthregistration;

import birth.casework.snapshot.Projection;
import birth.certificate.delivery.domain.CitizenId;
import birth.certificate.delivery.domain.CitizenId.Holder;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A birth to come that is to be registered: the parents' papers, and their marriage where there is one; the child is not needed
 * (domain.md 1.2 R). Marriage is no condition, and no father need be named.
 *
 * @param township nine digits of the office that decides
 * @param expectedOn day on which the birth is due
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpectedBirth(
        @NotNull(message = "请选择乡镇（街道）") @Pattern(regexp = "[1-9]\\d{8}", message = "乡镇（街道）代码为 9 位数字")
        String township,

        @NotNull(message = "请填写预产期") LocalDate expectedOn,

        @Min(value = 1, message = "孩次为 1 至 15") @Max(value = 15, message = "孩次为 1 至 15")
        int birthOrder,

        @NotNull(message = "请填写母亲") @Valid Parent mother,

        @Valid Parent father,

        @Valid Marriage marriage) {

    private static final String IDENTITY_CARD = "01";
    private static final int EARLIEST_WEEKS_BEFORE = 20;
    private static final int LATEST_WEEKS_AFTER = 4;

    /** As the paper names the person; household and mobile where they are known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parent(
            @NotBlank(message = "请填写姓名") @Size(min = 2, max = 30, message = "姓名为 2 至 30 字")
            String name,

            @NotNull(message = "请选择证件类别") @Pattern(regexp = "0[1-9]", message = "证件类别请按代码表选择")
            String idType,

            @NotNull(message = "请填写证件号码") @Pattern(regexp = "[A-Z0-9]{5,20}", message = "证件号码由 5 至 20 位数字和大写字母组成")
            String idNo,

            @Pattern(regexp = "[1-9]\\d{5}", message = "户籍地为 6 位区县代码")
            String hukouRegion,

            @Pattern(regexp = "1[3-9]\\d{9}", message = "手机号码为 11 位数字")
            String mobile) {}

    public record Marriage(
            @NotBlank(message = "请填写结婚证字号") @Size(max = 30, message = "结婚证字号不超过 30 字")
            String certNo,

            @NotNull(message = "请填写登记日期") LocalDate date) {}

    /** What the papers' own check digits tell of a slip of the pen. */
    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        check(mother, Holder.MOTHER, "mother.idNo", faults);
        check(father, Holder.FATHER, "father.idNo", faults);
        return faults;
    }

    private static void check(Parent parent, Holder holder, String field, List<FieldError> faults) {
        if (parent != null && parent.idType().equals(IDENTITY_CARD)) {
            new CitizenId(parent.idNo()).fault(holder).ifPresent(fault -> faults.add(fault.at(field)));
        }
    }

    /** True when a birth of that day is beyond doubt this one, and not an earlier one of the same mother. */
    boolean fits(LocalDate bornOn) {
        return !bornOn.isBefore(expectedOn.minusWeeks(EARLIEST_WEEKS_BEFORE))
                && !bornOn.isAfter(expectedOn.plusWeeks(LATEST_WEEKS_AFTER));
    }

    /** Under the keys of the combined form, as an application for R says the same after the birth. */
    Projection asForm() {
        var fields = new HashMap<String, String>();
        fields.put("child.birthOrder", String.valueOf(birthOrder));
        put("mother", mother, fields);
        put("father", father, fields);
        if (marriage != null) {
            fields.put("marriage.certNo", marriage.certNo());
            fields.put("marriage.date", marriage.date().toString());
        }
        return new Projection(1, fields);
    }

    private static void put(String who, Parent parent, Map<String, String> fields) {
        if (parent != null) {
            fields.put(who + ".name", parent.name());
            fields.put(who + ".idType", parent.idType());
            fields.put(who + ".idNo", parent.idNo());
            fields.put(who + ".hukouRegion", parent.hukouRegion());
            fields.put(who + ".mobile", parent.mobile());
        }
    }
}
