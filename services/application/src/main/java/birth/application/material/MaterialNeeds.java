package birth.application.material;

import birth.application.form.Form;
import birth.application.realname.Licences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which papers a family still has to give, and why not the others: what a licence or another item gives is never asked. */
@ApplicationScoped
public class MaterialNeeds {

    /** Whether a paper is asked for. */
    public enum State {
        NEEDED,
        IN_PERSON,
        OPTIONAL,
        GIVEN,
        UPLOADED
    }

    private final MaterialCatalogue catalogue;

    public MaterialNeeds(MaterialCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param tolerated letters of the items that may begin without it */
    public record Need(
            String kind,
            String label,
            State state,
            String why,
            String items,
            String tolerated,
            boolean perChild,
            List<MaterialView> uploaded) {}

    /**
     * @param promised kinds a written promise stands in for (domain.md 3.3)
     * @param tolerated by kind the letters of the items that may begin without it
     * @param rules that apply to the family
     */
    public List<Need> of(
            Form form,
            Licences licences,
            List<MaterialView> uploaded,
            Set<String> promised,
            Map<String, String> tolerated,
            Set<String> rules) {
        return catalogue.kinds().stream()
                .filter(kind -> kind.isUsedByOneOf(Set.copyOf(form.items())) && applies(kind, form))
                .map(kind -> {
                    var own = uploaded.stream()
                            .filter(one -> one.kind().equals(kind.kind()))
                            .toList();
                    var state = own.isEmpty() ? state(kind, form, licences, promised, rules) : State.UPLOADED;
                    return need(kind, state, form, own, tolerated.getOrDefault(kind.kind(), ""));
                })
                .toList();
    }

    private static Need need(MaterialKind kind, State state, Form form, List<MaterialView> own, String tolerated) {
        return new Need(
                kind.kind(),
                kind.label(),
                state,
                why(kind, state, form, tolerated),
                kind.items(),
                tolerated,
                kind.perChild(),
                own);
    }

    private static boolean applies(MaterialKind kind, Form form) {
        return switch (kind.need()) {
            case "father" -> form.namesFather();
            case "no-father" -> Boolean.TRUE.equals(form.fatherAbsent());
            case "married" -> form.marriage() != null && form.marriage().certNo() != null;
            case "ethnicity" -> form.choosesEthnicity();
            case "unable" -> form.unable().parent() != null;
            default -> true;
        };
    }

    private static State state(
            MaterialKind kind, Form form, Licences licences, Set<String> promised, Set<String> rules) {
        if (promised.contains(kind.kind()) || isGiven(kind, form, licences)) {
            return State.GIVEN;
        }
        if (kind.need().equals("optional") || kind.isUnderARule() && !rules.contains(kind.need())) {
            return State.OPTIONAL;
        }
        return kind.isInPerson() ? State.IN_PERSON : State.NEEDED;
    }

    private static boolean isGiven(MaterialKind kind, Form form, Licences licences) {
        return switch (kind.givenBy()) {
            case "system", "result" -> true;
            case "idCard" -> licences.idCard() != null;
            case "marriage" -> namesFathersOwn(form, licences);
            case "household" ->
                licences.household() != null
                        && licences.household().householderName() != null
                        && licences.household()
                                .householderName()
                                .equals(form.hukou().householderName());
            case "form" ->
                kind.need().equals("ethnicity")
                        ? Boolean.TRUE.equals(form.declarations().ethnicity())
                        : form.pay().account() != null;
            default -> false;
        };
    }

    /** The marriage certificate proves the father it names, no other man. */
    private static boolean namesFathersOwn(Form form, Licences licences) {
        return form.namesFather()
                && licences.standingMarriage()
                        .filter(marriage ->
                                marriage.spouseIdNo().equals(form.father().idNo()))
                        .isPresent();
    }

    private static String whyNeeded(MaterialKind kind, Form form, String tolerated) {
        if (kind.isUnderARule()) {
            return "父亲信息须凭亲子鉴定意见书或法院文书核实，请上传；原件在窗口当面核对。";
        }
        if (kind.need().equals("unable")) {
            return unable(form.unable().reason());
        }
        return tolerated.isEmpty()
                ? "没有查到对应的电子证照，或证照正在纠错，请上传清晰的照片或扫描件。"
                : "没有查到对应的电子证照，或证照正在纠错，请上传；暂时没有的，部分事项可先受理、后补交。";
    }

    /** The proof is as the reason is (domain.md 2.2 E28). */
    private static String unable(String reason) {
        return switch (String.valueOf(reason)) {
            case "DEAD" -> "请上传死亡证明，如居民死亡医学证明书或户口注销证明；原件办理出生登记时当面核对。";
            case "MISSING" -> "请上传法院宣告失踪或宣告死亡的判决书；原件办理出生登记时当面核对。";
            case "CUSTODY" -> "请上传拘留、逮捕通知书，或判决书、收押证明；原件办理出生登记时当面核对。";
            default -> "请上传能说明这一方不能到场的证明；原件办理出生登记时当面核对。";
        };
    }

    private static String why(MaterialKind kind, State state, Form form, String tolerated) {
        return switch (state) {
            case UPLOADED -> "已上传，以后不再要求提供。";
            case NEEDED -> whyNeeded(kind, form, tolerated);
            case IN_PERSON -> "须本人到窗口当面签署，不能上传，也不能代办。";
            case OPTIONAL -> kind.givenBy().equals("promise") ? "可以签署告知承诺书代替，也可以上传证明。" : "只在需要时提供，可以不上传。";
            case GIVEN ->
                switch (kind.givenBy()) {
                    case "system" -> "由系统按您填写的内容生成并电子签名，不用提供。";
                    case "result" -> "由本次联办的其他事项直接提供，不用上传。";
                    case "form" -> "已在表单中填写，不用上传。";
                    case "promise" -> "已签署告知承诺书，代替证明，不用上传。";
                    default -> "已有电子证照，不用上传。";
                };
        };
    }
}
