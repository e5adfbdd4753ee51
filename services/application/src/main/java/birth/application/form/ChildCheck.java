package birth.application.form;

import birth.application.code.CodeList;
import birth.application.code.Regions;
import birth.kit.text.HanName;
import birth.kit.text.NameFault;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with the children of a form: name, ethnicity, place among siblings (domain.md 1.5, A04, A05). */
final class ChildCheck {

    private static final int LONGEST_FAMILY_NAME = 2;
    private static final int LONGEST_GIVEN_NAME = 5;
    private static final String HAN = "01";
    private static final Pattern PINYIN = Pattern.compile("[A-Z]{1,40}( [A-Z]{1,40}){0,5}");

    private ChildCheck() {}

    static void check(Form form, Set<Integer> liveBirths, FaultList faults) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < form.children().size(); i++) {
            var child = form.children().get(i);
            var at = "children[" + i + "].";
            if (!liveBirths.contains(child.pluralIndex()) || !seen.add(child.pluralIndex())) {
                faults.add(Fault.PLURAL_INDEX.at(at + "pluralIndex"));
            }
            name(child, at, faults);
            faults.check(at + "namePinyin", child.namePinyin(), PINYIN, Fault.PINYIN);
            faults.check(at + "ethnicity", child.ethnicity(), CodeList.ETHNICITY, Fault.ETHNICITY);
            if (isOfNeitherParent(child.ethnicity(), form)) {
                faults.add(Fault.ETHNICITY_OF_NEITHER_PARENT.at(at + "ethnicity"));
            }
            faults.check(at + "nationality", child.nationality(), CodeList.COUNTRY, Fault.NATIONALITY);
            faults.check(at + "relation", child.relation(), CodeList.RELATION, Fault.RELATION);
            faults.check(at + "nativePlace", child.nativePlace(), Regions.published()::isCounty, Fault.REGION);
            if (child.birthOrder() != null && (child.birthOrder() < 1 || child.birthOrder() > 15)) {
                faults.add(Fault.BIRTH_ORDER.at(at + "birthOrder"));
            }
        }
    }

    private static void name(Form.Child child, String at, FaultList faults) {
        characters(child.familyName(), at + "familyName", faults);
        characters(child.givenName(), at + "givenName", faults);
        if (child.givenName() != null && child.givenName().isEmpty()) {
            faults.add(NameFault.NAME_LENGTH.at(at + "givenName"));
        } else if (child.familyName() != null && child.givenName() != null || new HanName(child.name()).hasDot()) {
            new HanName(child.name()).wrongShape(at + "givenName").forEach(faults::add);
        } else if (new HanName(child.name()).length() > LONGEST_GIVEN_NAME) {
            faults.add(NameFault.NAME_LENGTH.at(at + "givenName"));
        }
        familyName(child, at + "familyName", faults);
    }

    private static void characters(String part, String field, FaultList faults) {
        if (part != null) {
            new HanName(part).wrongCharacters(field).ifPresent(faults::add);
        }
    }

    /** A name with a dot may have none, or a longer one. */
    private static void familyName(Form.Child child, String field, FaultList faults) {
        var family = child.familyName();
        if (family == null || new HanName(child.name()).hasDot()) {
            return;
        }
        if (new HanName(family).length() > LONGEST_FAMILY_NAME) {
            faults.add(NameFault.NAME_LENGTH.at(field));
        }
        if (family.isEmpty() && HAN.equals(child.ethnicity())) {
            faults.add(Fault.FAMILY_NAME_NEEDED.at(field));
        }
    }

    /** Judged only once both parents' ethnicity is known, or there is no father in the form. */
    private static boolean isOfNeitherParent(String ethnicity, Form form) {
        var mothers = form.mother().ethnicity();
        var fathers = form.namesFather() ? form.father().ethnicity() : null;
        var known = mothers != null && (fathers != null || Boolean.TRUE.equals(form.fatherAbsent()));
        return ethnicity != null && known && !ethnicity.equals(mothers) && !ethnicity.equals(fathers);
    }
}
