package birth.certificate.subsidy.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What stands in the way of a childcare subsidy (domain.md 1.2 S, 1.5 no. 59, 71); the name is the stable code. */
public enum SubsidyCheck {
    DELIVERY_RECORD_MISSING(
            "没有这个孩子的分娩记录，不能核定补贴年度。请先由产科登记分娩记录。", claim -> claim.born().isEmpty()),
    ID_NUMBER_MISSING("孩子的公民身份号码还没有，须待户口登记办结后再审核。", claim -> claim.blank("child.idNo")),
    NOT_THIS_COUNTY(
            "孩子的户口不在本县（市、区），补贴由户口所在地发放。请作出不予受理决定，并告知家长向户口所在地申领。",
            claim -> !claim.blank("child.idNo")
                    && !claim.form().get("child.idNo").startsWith(claim.county())),
    TOO_OLD("孩子已满三周岁，不再发放育儿补贴。", claim -> claim.born()
            .filter(born -> !claim.today().isBefore(born.plusYears(SubsidyPlan.YEARS)))
            .isPresent()),
    PAYEE_MISSING(
            "申请中没有收款人或收款账号，请先发出一次性告知，由家长补填。", claim -> claim.blank("pay.payeeName") || claim.blank("pay.account")),
    PAYEE_NOT_GUARDIAN(
            "收款人不是孩子的父亲或母亲，请先发出一次性告知，改用监护人本人的账户。",
            claim -> !claim.blank("pay.payeeName")
                    && claim.guardians()
                            .filter(names -> !names.contains(claim.form().get("pay.payeeName")))
                            .isPresent()),
    ACCOUNT_CHECK_DIGIT(
            "收款账号的校验位不正确，请先发出一次性告知，由家长核对账号。",
            claim -> !claim.blank("pay.account") && !passesLuhn(claim.form().get("pay.account")));

    /**
     * @param form flat keys of domain.md 1.5
     * @param guardians the parents' names by the birth certificate; empty where it was issued in another province and the
     *     application alone could hold the payee against the parents it knows
     * @param county region code of the county that decides
     * @param born empty while nobody has said it
     */
    public record Claim(
            Map<String, String> form,
            Optional<Set<String>> guardians,
            String county,
            Optional<LocalDate> born,
            LocalDate today) {

        boolean blank(String key) {
            return form.get(key) == null || form.get(key).isBlank();
        }
    }

    private final String text;
    private final Predicate<Claim> stands;

    SubsidyCheck(String text, Predicate<Claim> stands) {
        this.text = text;
        this.stands = stands;
    }

    public String text() {
        return text;
    }

    public static List<SubsidyCheck> in(Claim claim) {
        return Arrays.stream(values()).filter(check -> check.stands.test(claim)).toList();
    }

    private static boolean passesLuhn(String account) {
        if (!account.matches("\\d{16,19}")) {
            return false;
        }
        var sum = 0;
        for (int i = 0; i < account.length(); i++) {
            var digit = account.charAt(account.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
