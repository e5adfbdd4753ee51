package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Completeness;
import birth.application.form.Form;
import birth.application.form.FormCheck;
import birth.application.form.PayeeCheck;
import birth.application.realname.RealNames;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Refuses a changed form of a case that is ill-formed or no longer complete, naming everything at once. */
@ApplicationScoped
class CheckForm {

    private final Births births;
    private final FormCheck check;
    private final Completeness completeness;
    private final RealNames realNames;
    private final BusinessClock clock;

    CheckForm(Births births, FormCheck check, Completeness completeness, RealNames realNames, BusinessClock clock) {
        this.births = births;
        this.check = check;
        this.completeness = completeness;
        this.realNames = realNames;
        this.clock = clock;
    }

    void refuseFaulty(CaseFile file, Form form) {
        refuseFaulty(file, form, wanted(file));
    }

    /** @param pluralIndex the child for whom the item is to be added; of its siblings nothing more is asked */
    void refuseFaulty(CaseFile file, Form form, int pluralIndex, Item added) {
        refuseFaulty(
                file, form, wanted(file).or((child, letter) -> child == pluralIndex && letter.equals(added.name())));
    }

    private static BiPredicate<Integer, String> wanted(CaseFile file) {
        return (child, letter) -> file.items().stream()
                .anyMatch(item -> item.pluralIndex() == child
                        && item.item().name().equals(letter)
                        && !item.state().isLost());
    }

    private void refuseFaulty(CaseFile file, Form form, BiPredicate<Integer, String> wanted) {
        var liveBirths = births.record(file.deliveryRef()).liveChildren().stream()
                .map(DeliveryRecord.Child::pluralIndex)
                .collect(Collectors.toSet());
        var faults = new ArrayList<>(check.faults(form, liveBirths, LocalDate.now(clock)));
        var mother = realNames.person(file.motherRef());
        faults.addAll(PayeeCheck.faults(form, mother));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("FORM_INVALID", "提交的内容有" + faults.size() + "处填写不正确，请按提示修改。", faults);
        }
        var missing = completeness.missing(form, liveBirths, mother.idType(), wanted);
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("FORM_INCOMPLETE", "还有" + missing.size() + "项没有填写，请补充后再提交。", missing);
        }
    }
}
