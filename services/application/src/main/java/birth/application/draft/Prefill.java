package birth.application.draft;

import birth.application.Item;
import birth.application.form.Form;
import birth.application.realname.Licences;
import birth.application.realname.Person;
import birth.application.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What need not be typed: licences the parent authorised, and usual choices (domain.md 1.5: at most 15 fields by hand). */
@ApplicationScoped
class Prefill {

    private static final String MARRIED = "20";

    private final UnitDirectory units;
    private final String bank;

    Prefill(UnitDirectory units, @ConfigProperty(name = "birth.application.card-bank") String bank) {
        this.units = units;
        this.bank = bank;
    }

    /** @param person the mother, who opens the draft, and her licences */
    Form byMother(List<Form.Child> children, Person person, Licences licences) {
        var father = licences.standingMarriage()
                .map(found ->
                        new Form.Father(found.spouseName(), found.spouseIdType(), found.spouseIdNo(), null, null, null))
                .orElse(null);
        return form(
                children, mother(licences), father, father == null ? ownHousehold(person, licences) : null, licences);
    }

    /** Where the child of a mother alone belongs, when the household is hers. */
    private static Form.Hukou ownHousehold(Person mother, Licences licences) {
        return Optional.ofNullable(licences.household())
                .filter(household -> mother.name().equals(household.householderName()))
                .map(household ->
                        new Form.Hukou("M", household.householderName(), mother.idNo(), household.householdNo(), null))
                .orElse(null);
    }

    /** The mother's own part, as far as licences give it. */
    Form.Mother mother(Licences licences) {
        var idCard = Optional.ofNullable(licences.idCard());
        var address = idCard.map(card -> new Form.Address(card.region(), card.address(), card.township()))
                .orElse(null);
        return new Form.Mother(
                idCard.map(Licences.IdCard::ethnicity).orElse(null),
                licences.mobile(),
                address,
                Optional.ofNullable(licences.household())
                        .map(Licences.Household::region)
                        .orElse(null),
                licences.standingMarriage().map(found -> MARRIED).orElse(null));
    }

    /** @param person the father, who opens the draft, and his licences */
    Form byFather(List<Form.Child> children, Person person, Licences licences) {
        var father = new Form.Father(
                person.name(),
                person.idType(),
                person.idNo(),
                licences.idCard() == null ? null : licences.idCard().ethnicity(),
                licences.mobile(),
                licences.household() == null ? null : licences.household().region());
        return form(children, null, father, null, licences);
    }

    private Form form(
            List<Form.Child> children, Form.Mother mother, Form.Father father, Form.Hukou hukou, Licences licences) {
        var marriage = licences.standingMarriage()
                .map(found -> new Form.Marriage(found.certNo(), found.date()))
                .orElse(null);
        var clinic = Optional.ofNullable(mother)
                .map(known -> known.address().region())
                .flatMap(region -> units.inRegion(Item.V, region))
                .map(unit -> unit.code())
                .orElse(null);
        return new Form(
                children,
                mother,
                father,
                null,
                marriage,
                hukou,
                null,
                new Form.Card(bank, true),
                clinic,
                null,
                null,
                null);
    }
}
