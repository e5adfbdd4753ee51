package birth.application.casefile;

import birth.application.Item;
import birth.application.result.Results;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a delivery has its case already; strangers to it are told of it with numbers masked (domain.md 2.2 E04, 12 A18). */
@ApplicationScoped
public class ExistingCases {

    private final CaseFiles files;
    private final Results results;

    ExistingCases(CaseFiles files, Results results) {
        this.files = files;
        this.results = results;
    }

    /** Refuses when the delivery has a case that is not withdrawn. */
    public void refuseSecond(String deliveryRef) {
        files.openOf(deliveryRef).ifPresent(file -> {
            throw Refusal.conflict(
                    "CASE_EXISTS",
                    "这次分娩已有办件（编号 %s）%s，不能重复申请。您是父母一方的，请登录后在“我的办件”中查看；出生医学证明遗失的，请向签发机构申请补发。"
                            .formatted(masked(file.caseNo(), 6, 4), certificate(file)));
        });
    }

    private String certificate(CaseFile file) {
        return file.items().stream()
                .filter(item -> item.item() == Item.B)
                .flatMap(item -> results.fields(item).stream())
                .filter(fields -> fields.containsKey("cert.no"))
                .map(fields -> "，出生医学证明 " + masked(fields.get("cert.no").asText(), 3, 2) + " 已签发")
                .findFirst()
                .orElse("");
    }

    private static String masked(String number, int first, int last) {
        return number.length() <= first + last
                ? "*".repeat(number.length())
                : number.substring(0, first)
                        + "*".repeat(number.length() - first - last)
                        + number.substring(number.length() - last);
    }
}
