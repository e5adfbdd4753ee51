package birth.application.form;

import birth.application.Item;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every ill-formed field of a draft at once (domain.md 1.5, 6.1, 6.5, 6.9). Nothing here asks whether anyone is married. */
@ApplicationScoped
public class FormCheck {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern PERSON_NAME = Pattern.compile("[\\p{L}·.' -]{2,30}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,100}");
    private static final Pattern MARRIAGE_CERT = Pattern.compile("(J|L|BJ)\\d{6}-\\d{4}-\\d{6}");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9A-Za-z]{5,30}");
    private static final int YOUNGEST_FATHER = 14;

    private final GeneralCharacters characters;
    private final UnitDirectory units;

    public FormCheck(GeneralCharacters characters, UnitDirectory units) {
        this.characters = characters;
        this.units = units;
    }

    /** @param liveBirths plural indexes of the living children of the delivery */
    public List<FieldError> faults(Form form, Set<Integer> liveBirths, LocalDate today) {
        var faults = new FaultList();
        children(form, liveBirths, faults);
        mother(form.mother(), faults);
        if (form.father() != null) {
            father(form.father(), today, faults);
        }
        if (form.marriage() != null) {
            faults.check("marriage.certNo", form.marriage().certNo(), MARRIAGE_CERT, Fault.MARRIAGE_CERT);
            faults.check("marriage.date", form.marriage().date(), day -> isPastDay(day, today), Fault.DAY);
        }
        hukou(form.hukou(), today, faults);
        choices(form, faults);
        return faults.all();
    }

    private void children(Form form, Set<Integer> liveBirths, FaultList faults) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < form.children().size(); i++) {
            var child = form.children().get(i);
            var at = "children[" + i + "].";
            if (!liveBirths.contains(child.pluralIndex()) || !seen.add(child.pluralIndex())) {
                faults.add(Fault.PLURAL_INDEX.at(at + "pluralIndex"));
            }
            name(child, at, faults);
            faults.check(at + "ethnicity", child.ethnicity(), CodeLists::isEthnicity, Fault.ETHNICITY);
            if (isOfNeitherParent(child.ethnicity(), form)) {
                faults.add(Fault.ETHNICITY_OF_NEITHER_PARENT.at(at + "ethnicity"));
            }
            faults.check(at + "nationality", child.nationality(), Pattern.compile("[A-Z]{3}"), Fault.NATIONALITY);
            faults.check(at + "relation", child.relation(), Pattern.compile("\\d{2}"), Fault.RELATION);
        }
    }

    private void name(Form.Child child, String at, FaultList faults) {
        part(at + "familyName", child.familyName(), 2, faults);
        part(at + "givenName", child.givenName(), 5, faults);
        if (child.familyName() != null
                && child.givenName() != null
                && length(child.familyName() + child.givenName()) > 6) {
            faults.add(Fault.NAME_LENGTH.at(at + "givenName"));
        }
    }

    private void part(String field, String text, int longest, FaultList faults) {
        if (text == null) {
            return;
        }
        if (text.isEmpty() || length(text) > longest) {
            faults.add(Fault.NAME_LENGTH.at(field));
        } else if (!characters.outside(text).isEmpty()) {
            faults.add(Fault.NAME_CHARACTER.at(field, characters.outside(text)));
        }
    }

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

    private static void mother(Form.Mother mother, FaultList faults) {
        faults.check("mother.ethnicity", mother.ethnicity(), CodeLists::isEthnicity, Fault.ETHNICITY);
        faults.check("mother.mobile", mother.mobile(), MOBILE, Fault.MOBILE);
        faults.check("mother.address.region", mother.address().region(), CodeLists::isRegion, Fault.REGION);
        faults.check("mother.address.text", mother.address().text(), LINE, Fault.TEXT_LENGTH);
        faults.check("mother.hukouRegion", mother.hukouRegion(), CodeLists::isRegion, Fault.REGION);
        faults.check("mother.maritalStatus", mother.maritalStatus(), CodeLists::isMaritalStatus, Fault.MARITAL_STATUS);
    }

    private static void father(Form.Father father, LocalDate today, FaultList faults) {
        faults.check("father.name", father.name(), PERSON_NAME, Fault.PERSON_NAME);
        faults.check("father.idType", father.idType(), CodeLists::isPaper, Fault.ID_TYPE);
        if (father.idNo() != null && "01".equals(father.idType())) {
            fathersId(new CitizenId(father.idNo()), today, faults);
        } else {
            faults.check("father.idNo", father.idNo(), OTHER_NUMBER, Fault.ID_NUMBER);
        }
        faults.check("father.ethnicity", father.ethnicity(), CodeLists::isEthnicity, Fault.ETHNICITY);
        faults.check("father.mobile", father.mobile(), MOBILE, Fault.MOBILE);
        faults.check("father.hukouRegion", father.hukouRegion(), CodeLists::isRegion, Fault.REGION);
    }

    private static void fathersId(CitizenId id, LocalDate today, FaultList faults) {
        var fault = id.fault(CitizenId.Holder.MAN, today);
        if (fault.isEmpty()
                && id.birthDate()
                        .filter(born -> born.plusYears(YOUNGEST_FATHER).isAfter(today))
                        .isPresent()) {
            faults.add(Fault.PARENT_TOO_YOUNG.at("father.idNo"));
        }
        fault.ifPresent(found -> faults.add(found.at("father.idNo")));
    }

    private static void hukou(Form.Hukou hukou, LocalDate today, FaultList faults) {
        faults.check("hukou.follow", hukou.follow(), Pattern.compile("[FM]"), Fault.FOLLOW);
        faults.check("hukou.householderName", hukou.householderName(), PERSON_NAME, Fault.PERSON_NAME);
        if (hukou.householderId() != null) {
            new CitizenId(hukou.householderId())
                    .fault(CitizenId.Holder.ANYONE, today)
                    .ifPresent(fault -> faults.add(fault.at("hukou.householderId")));
        }
        faults.check(
                "hukou.householdNo", hukou.householdNo(), Pattern.compile("[0-9A-Za-z]{1,10}"), Fault.HOUSEHOLD_NO);
        faults.check("hukou.relation", hukou.relation(), Pattern.compile("\\d{2}"), Fault.RELATION);
    }

    private void choices(Form form, FaultList faults) {
        faults.check("insurance.region", form.insurance().region(), CodeLists::isRegion, Fault.REGION);
        faults.check("card.bank", form.card().bank(), Pattern.compile("[A-Za-z0-9_-]{2,20}"), Fault.BANK);
        faults.check("clinic", form.clinic(), code -> units.find(Item.V, code).isPresent(), Fault.CLINIC);
        faults.check("mail.receiver", form.mail().receiver(), PERSON_NAME, Fault.PERSON_NAME);
        faults.check("mail.phone", form.mail().phone(), PHONE, Fault.PHONE);
        faults.check("mail.address", form.mail().address(), LINE, Fault.TEXT_LENGTH);
        var items = form.items();
        var known = items.stream().allMatch(letter -> Item.of(letter).isPresent())
                && new HashSet<>(items).size() == items.size();
        if (!known || !items.containsAll(List.of("B", "H"))) {
            faults.add(Fault.ITEMS.at("items"));
        }
    }

    private static boolean isPastDay(String text, LocalDate today) {
        try {
            return !LocalDate.parse(text).isAfter(today);
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
