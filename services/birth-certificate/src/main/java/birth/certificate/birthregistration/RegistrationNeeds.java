package birth.certificate.birthregistration;

import birth.casework.snapshot.Projection;
import birth.kit.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a registration cannot do without (domain.md 1.2 R, 1.5); the name is the stable code. Marriage is no condition. */
enum RegistrationNeeds {
    MOTHER_MISSING(
            "申请中没有母亲的姓名或证件号码，请先发出一次性告知，由家长补填。", form -> lacks(form, "mother.name") || lacks(form, "mother.idNo")),
    BIRTH_ORDER_MISSING(
            "申请中没有孩次，或孩次不在 1 至 15 之间，请先发出一次性告知，由家长补填。",
            form -> lacks(form, "child.birthOrder")
                    || !form.field("child.birthOrder").matches("[1-9]|1[0-5]"));

    private final String text;
    private final Predicate<Projection> missing;

    RegistrationNeeds(String text, Predicate<Projection> missing) {
        this.text = text;
        this.missing = missing;
    }

    static List<RegistrationNeeds> missingIn(Projection form) {
        return Arrays.stream(values()).filter(need -> need.missing.test(form)).toList();
    }

    /** 409 with the first need that is missing. */
    static void mustBeIn(Projection form) {
        missingIn(form).stream().findFirst().ifPresent(need -> {
            throw Refusal.conflict(need.name(), need.text);
        });
    }

    private static boolean lacks(Projection form, String key) {
        return form.field(key) == null || form.field(key).isBlank();
    }
}
