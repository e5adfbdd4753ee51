package birth.certificate.issuing;

import birth.certificate.issuing.domain.ParentCorrection;
import birth.certificate.issuing.domain.ParentEntry;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.text.HanName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one person asks for at a replacement (domain.md 3.4).
 *
 * @param handedIn parts of the old paper that lie on the desk: {@code MAIN} 正页, {@code SUPPLEMENT} 副页
 * @param newName the child's, for {@code NAME_CHANGE}, and where it changes with a {@code TYPING_ERROR} or a parent
 * @param father corrected, for {@code PARENT_DATA} only; null where he stays as printed
 * @param mother likewise; the hospital's record names her so already
 * @param proof the paper that shows the parents' right data, its name and number, for {@code PARENT_DATA}
 */
public record ReplacementRequest(
        @NotNull(message = "请选择换发原因")
        @Pattern(
                regexp = "TYPING_ERROR|NAME_CHANGE|PARENT_DATA|MISPRINT|DAMAGED",
                message = "原因为 TYPING_ERROR、NAME_CHANGE、PARENT_DATA、MISPRINT 或 DAMAGED")
        String reason,

        @NotBlank(message = "请写明换发的理由和依据") @Size(max = 500, message = "理由不超过 500 字")
        String explanation,

        @NotNull(message = "请登记交回的页") @Size(max = 2)
        List<@Pattern(regexp = "MAIN|SUPPLEMENT", message = "正页填 MAIN，副页填 SUPPLEMENT") String> handedIn,

        @Size(max = 60, message = "姓名过长") String newName,

        ParentEntry father,

        ParentEntry mother,

        @Size(max = 200, message = "证明材料不超过 200 字") String proof) {

    private static final String PARENT_DATA = "PARENT_DATA";

    /** Null where the parents stay as printed. */
    ParentCorrection correction() {
        return reason.equals(PARENT_DATA) ? new ParentCorrection(father, mother, proof) : null;
    }

    /** 400 with every faulty field. */
    void mustFitItsReason(LocalDate today) {
        mustNameTheChildWhereThatChanges();
        if (reason.equals(PARENT_DATA)) {
            mustCorrectAParent(today);
        } else if (father != null || mother != null) {
            var field = father != null ? "father" : "mother";
            throw wrong(PARENT_DATA, field, "此项换发原因不涉及父母信息", "父母信息有误的，请将原因改为父母信息有误");
        }
    }

    private void mustNameTheChildWhereThatChanges() {
        if (newName == null && reason.equals("NAME_CHANGE")) {
            throw wrong("NEW_NAME", "newName", "改名换发须填写新姓名", "请填写家长选定的新姓名");
        }
        if (newName != null
                && !Set.of("NAME_CHANGE", "TYPING_ERROR", PARENT_DATA).contains(reason)) {
            throw wrong("NEW_NAME", "newName", "此项换发原因不涉及姓名", "不改姓名时请留空，或将原因改为改名");
        }
        if (newName != null) {
            new HanName(newName).mustBeRight("newName");
        }
    }

    private void mustCorrectAParent(LocalDate today) {
        if (correction().namesNobody()) {
            throw wrong(PARENT_DATA, "father", "请填写更正后的父亲或母亲信息", "只填写有误的一方；按证件填写全部项目");
        }
        if (proof == null || proof.isBlank()) {
            throw wrong("PROOF_MISSING", "proof", "父母信息有误换发须有证明材料", "请填写证明材料的名称和编号");
        }
        var faults = correction().faults(today);
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "父母信息有填写不正确的地方，请按提示修改后重新提交。", faults);
        }
    }

    private static Refusal wrong(String code, String field, String message, String fix) {
        return Refusal.malformed(code, message + "。", List.of(new FieldError(field, code, message, fix)));
    }
}
