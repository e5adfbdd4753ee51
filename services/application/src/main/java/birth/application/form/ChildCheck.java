package birth.application.form;

import birth.application.code.CodeList;
import birth.application.code.Regions;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with the children of a form: name, ethnicity, place among siblings (domain.md 1.5, A04, A05). */
final class ChildCheck {

    private static final int LONGEST_FAMILY_NAME = 2;
    private static final int LONGEST_HAN_NAME = 6;
    private static final int LONGEST_NAME = 30;
    private static final String DOT = "·";
    private static final String HAN = "01";
    private static final Pattern OTHER_DOT = Pattern.compile("[.•・‧∙⋅．｡]");
    private static final Pattern PINYIN = Pattern.compile("[A-Z]{1,40}( [A-Z]{1,40}){0,5}");

    private final GeneralCharacters characters;

    ChildCheck(GeneralCharacters characters) {
        this.characters = characters;
    }

    void check(Form form, Set<Integer> liveBirths, FaultList faults) {
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

    private void name(Form.Child child, String at, FaultList faults) {
        characters(child.familyName(), at + "familyName", faults);
        characters(child.givenName(), at + "givenName", faults);
        if (child.givenName() != null && child.givenName().isEmpty()) {
            faults.add(Fault.NAME_LENGTH.at(at + "givenName"));
        } else if (child.name().contains(DOT) || OTHER_DOT.matcher(child.name()).find()) {
            dotted(child, at, faults);
        } else {
            plain(child, at, faults);
        }
    }

    private void characters(String text, String field, FaultList faults) {
        if (text == null) {
            return;
        }
        if (OTHER_DOT.matcher(text).find()) {
            faults.add(Fault.NAME_DOT.at(field));
        } else if (!characters.outside(text).isEmpty()) {
            faults.add(Fault.NAME_CHARACTER.at(field, characters.outside(text)));
        }
    }

    /** A minority's name with the dot between its parts; it may be longer and need no family name. */
    private static void dotted(Form.Child child, String at, FaultList faults) {
        var name = child.name();
        if (name.startsWith(DOT) || name.endsWith(DOT) || name.contains(DOT + DOT)) {
            faults.add(Fault.NAME_DOT.at(at + "givenName"));
        }
        if (length(name) > LONGEST_NAME) {
            faults.add(Fault.NAME_LENGTH.at(at + "givenName"));
        }
    }

    private static void plain(Form.Child child, String at, FaultList faults) {
        var family = child.familyName();
        if (family != null && length(family) > LONGEST_FAMILY_NAME) {
            faults.add(Fault.NAME_LENGTH.at(at + "familyName"));
        }
        if (family != null && family.isEmpty() && HAN.equals(child.ethnicity())) {
            faults.add(Fault.FAMILY_NAME_NEEDED.at(at + "familyName"));
        }
        var longest = family == null ? LONGEST_HAN_NAME - 1 : LONGEST_HAN_NAME;
        var isWhole = family != null && child.givenName() != null;
        if (length(child.name()) > longest || isWhole && length(child.name()) < 2) {
            faults.add(Fault.NAME_LENGTH.at(at + "givenName"));
        }
    }

    /** Characters as a reader counts them: one beyond U+FFFF is one. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Judged only once both parents' ethnicity is known, or there is no father in the form. */
    private static boolean isOfNeitherParent(String ethnicity, Form form) {
        var mothers = form.mother().ethnicity();
        var fathers = form.namesFather() ? form.father().ethnicity() : null;
        var known = mothers != null && (fathers != null || Boolean.TRUE.equals(form.fatherAbsent()));
        return ethnicity != null && known && !ethnicity.equals(mothers) && !ethnicity.equals(fathers);
    }
}
