package birth.application.eligibility;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;

import birth.application.birth.DeliveryRecord;
import birth.application.form.CitizenId;
import birth.application.form.Form;
import birth.kit.text.FamilyName;
import birth.kit.text.GeneralCharacters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the combined form and the hospital's record say of one child, as facts for the rules. A field still empty is an unknown
 * fact; nothing is asked again that follows from what is there.
 */
@ApplicationScoped
public class FormFacts {

    private static final Set<String> MARRIED = Set.of("20", "21", "22", "23");
    private static final Set<String> NOT_MARRIED = Set.of("10", "30", "40");
    private final Parameters parameters;

    public FormFacts(Parameters parameters) {
        this.parameters = parameters;
    }

    public Facts of(Form form, int pluralIndex, DeliveryRecord record, LocalDate today) {
        var bornOn = bornOn(record, pluralIndex);
        var facts = new Facts()
                .with(Fact.BIRTH_PLACE, "LICENSED")
                .with(Fact.BORN_ON, bornOn)
                .with(Fact.AGE_MONTHS, (int) MONTHS.between(bornOn, today))
                .with(Fact.AGE_DAYS, (int) DAYS.between(bornOn, today))
                .with(Fact.PLURALITY, record.children().size())
                .with(Fact.APPLICANT_RELATION, applicant(form.proxy()))
                .with(Fact.MOTHER_IDENTITY_MATCHES, true)
                .with(Fact.PARENT_UNABLE, form.unable().parent() == null ? null : Boolean.TRUE)
                .with(Fact.BIRTH_REGISTERED, record.birthRegistration() != null)
                .with(Fact.INSURANCE_REFUSED, !form.items().contains("I"));
        places(facts, form, record, today);
        marriage(facts, form, bornOn, today);
        mothersAge(facts, record, pluralIndex, bornOn);
        form.children().stream()
                .filter(child -> Objects.equals(child.pluralIndex(), pluralIndex))
                .forEach(child -> {
                    name(facts, child, form, record);
                    order(facts, child, today);
                });
        return facts;
    }

    private void places(Facts facts, Form form, DeliveryRecord record, LocalDate today) {
        var province = parameters.asOf(today).get("homeProvince").toString();
        var fathers = form.namesFather() ? form.father().hukouRegion() : null;
        var known = Stream.of(form.mother().hukouRegion(), fathers)
                .filter(Objects::nonNull)
                .toList();
        facts.with(Fact.INSTITUTION_PLACE, place(record.region(), record.region(), province))
                .with(
                        Fact.CERTIFICATE_ISSUED,
                        record.isBrought() && record.region().startsWith(province) ? Boolean.TRUE : null)
                .with(Fact.FOLLOWED_PLACE, place(form.followedRegion(), record.region(), province))
                .with(
                        Fact.PARENT_FROM_OUTSIDE,
                        known.isEmpty() ? null : known.stream().anyMatch(region -> !region.equals(record.region())))
                .with(Fact.FOREIGN_PARENTS, foreignParents(form, record));
    }

    private static String place(String region, String district, String province) {
        if (region == null) {
            return null;
        }
        if (!region.startsWith(province)) {
            return "OTHER_PROVINCE";
        }
        return region.equals(district) ? "DISTRICT" : "PROVINCE";
    }

    private static String foreignParents(Form form, DeliveryRecord record) {
        var mother = Form.isFromOutside(record.mother().idType(), form.mother().nationality());
        var father = form.namesFather()
                && Form.isFromOutside(form.father().idType(), form.father().nationality());
        return mother && father ? "BOTH" : mother || father ? "ONE" : "NONE";
    }

    /** Codes of GB/T 4761. */
    private static String applicant(Form.Proxy proxy) {
        if (proxy.name() == null) {
            return "MOTHER";
        }
        return proxy.relation() != null && proxy.relation().matches("6[1-4]") ? "GRANDPARENT" : "OTHER";
    }

    /** A marriage that nobody stated is unknown, not missing; who names no father and states none is not in wedlock. */
    private static void marriage(Facts facts, Form form, LocalDate bornOn, LocalDate today) {
        var certNo = form.marriage() == null ? null : form.marriage().certNo();
        var day = form.marriage() == null || form.marriage().date() == null
                ? null
                : LocalDate.parse(form.marriage().date());
        var divorced = certNo != null && certNo.startsWith("L");
        var registered = certNo != null && !divorced;
        facts.with(Fact.FATHER_KNOWN, form.namesFather() ? Boolean.TRUE : form.fatherAbsent() == null ? null : false)
                .with(Fact.MARRIED_LATER, registered)
                .with(Fact.IN_WEDLOCK, registered ? Boolean.TRUE : statedWedlock(form));
        if (divorced && day != null) {
            facts.with(Fact.MARRIAGE_RECORD, "DIVORCED").with(Fact.DAYS_SINCE_DIVORCE, (int) DAYS.between(day, bornOn));
        }
        if (registered && day != null) {
            facts.with(Fact.MARRIED_ON, day).with(Fact.MONTHS_SINCE_MARRIAGE, (int) MONTHS.between(day, today));
        }
    }

    /** What the parents say of each other counts before the mother's own state: she may be another man's wife. */
    private static Boolean statedWedlock(Form form) {
        if (form.marriage() != null && form.marriage().registered() != null) {
            return form.marriage().registered();
        }
        var status = form.mother().maritalStatus();
        if (status != null && MARRIED.contains(status)) {
            return true;
        }
        var alone = Boolean.TRUE.equals(form.fatherAbsent());
        return alone || status != null && NOT_MARRIED.contains(status) ? Boolean.FALSE : null;
    }

    /** Conception is counted two weeks after the beginning of the pregnancy the hospital recorded. */
    private static void mothersAge(Facts facts, DeliveryRecord record, int pluralIndex, LocalDate bornOn) {
        if ("01".equals(record.mother().idType())) {
            var weeks = child(record, pluralIndex).gestWeeks();
            new CitizenId(record.mother().idNo()).birthDate().ifPresent(born -> facts.with(
                            Fact.MOTHER_AGE, (int) YEARS.between(born, bornOn))
                    .with(
                            Fact.MOTHER_AGE_AT_CONCEPTION,
                            weeks == null ? null : (int) YEARS.between(born, bornOn.minusWeeks(weeks - 2L))));
        }
    }

    private void order(Facts facts, Form.Child child, LocalDate today) {
        if (child.birthOrder() != null) {
            var lawful = (Integer) parameters.asOf(today).get("lawfulChildren");
            facts.with(Fact.CHILD_ORDER, child.birthOrder()).with(Fact.BIRTH_LAWFUL, child.birthOrder() <= lawful);
        }
    }

    private void name(Facts facts, Form.Child child, Form form, DeliveryRecord record) {
        var family = child.familyName();
        if (family != null && !family.isEmpty()) {
            facts.with(Fact.SURNAME_MATCHES, surnameMatches(family, form, record));
        }
        if (family != null && child.givenName() != null) {
            facts.with(
                    Fact.NAME_CHARACTERS_OK,
                    GeneralCharacters.outside(family + child.givenName()).isEmpty());
        }
    }

    private static Boolean surnameMatches(String family, Form form, DeliveryRecord record) {
        if (FamilyName.isOf(family, record.mother().name())) {
            return true;
        }
        if (form.namesFather()) {
            return form.father().name() == null
                    ? null
                    : (Boolean) FamilyName.isOf(family, form.father().name());
        }
        return Boolean.TRUE.equals(form.fatherAbsent()) ? Boolean.FALSE : null;
    }

    static LocalDate bornOn(DeliveryRecord record, int pluralIndex) {
        return LocalDate.parse(child(record, pluralIndex).birthDateTime().substring(0, 10));
    }

    private static DeliveryRecord.Child child(DeliveryRecord record, int pluralIndex) {
        return record.children().stream()
                .filter(child -> child.pluralIndex() == pluralIndex)
                .findFirst()
                .orElseThrow();
    }
}
