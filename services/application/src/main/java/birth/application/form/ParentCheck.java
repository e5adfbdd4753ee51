package birth.application.form;

import birth.application.code.CodeList;
import birth.application.code.Regions;
import birth.application.realname.Person;
import java.util.regex.Pattern;

/** What can be wrong with the grown-ups of a form (domain.md 1.5, nos. 17 to 36 and 80). Their names are as their papers say. */
final class ParentCheck {

    /** Up to 30 characters of any script, counted as a reader counts; a person may bear a single name. */
    static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}·.' -]{1,29}");

    static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final int YOUNGEST_FATHER = 14;
    private static final int YOUNGEST_MOTHER = 12;
    private static final int OLDEST_MOTHER = 60;

    private ParentCheck() {}

    static void mother(Form.Mother mother, FaultList faults) {
        faults.check("mother.ethnicity", mother.ethnicity(), CodeList.ETHNICITY, Fault.ETHNICITY);
        faults.check("mother.nationality", mother.nationality(), CodeList.COUNTRY, Fault.NATIONALITY);
        faults.check("mother.mobile", mother.mobile(), MOBILE, Fault.MOBILE);
        address("mother.address.", mother.address(), faults);
        faults.check("mother.hukouRegion", mother.hukouRegion(), Regions.published()::isCounty, Fault.REGION);
        faults.check("mother.maritalStatus", mother.maritalStatus(), CodeList.MARITAL, Fault.MARITAL_STATUS);
        faults.check("mother.education", mother.education(), CodeList.EDUCATION, Fault.EDUCATION);
        faults.check("mother.occupation", mother.occupation(), LINE, Fault.TEXT_LENGTH);
    }

    /** The identity source vouches for the person; that it is a woman of an age to bear is judged here (no. 19). */
    static void motherId(Person mother, FaultList faults) {
        if (!"01".equals(mother.idType())) {
            return;
        }
        var id = new CitizenId(mother.idNo());
        var fault = id.fault(CitizenId.Holder.WOMAN, faults.today());
        fault.ifPresent(found -> faults.add(found.at("mother.idNo")));
        var isOfAge = id.birthDate()
                .filter(born -> !born.plusYears(YOUNGEST_MOTHER).isAfter(faults.today()))
                .filter(born -> born.plusYears(OLDEST_MOTHER + 1).isAfter(faults.today()))
                .isPresent();
        if (fault.isEmpty() && !isOfAge) {
            faults.add(Fault.MOTHER_AGE.at("mother.idNo"));
        }
    }

    static void father(Form.Father father, FaultList faults) {
        paper("father.", new Person(father.name(), father.idType(), father.idNo()), faults);
        if (father.idNo() != null && "01".equals(father.idType())) {
            fathersId(new CitizenId(father.idNo()), faults);
        }
        faults.check("father.ethnicity", father.ethnicity(), CodeList.ETHNICITY, Fault.ETHNICITY);
        faults.check("father.nationality", father.nationality(), CodeList.COUNTRY, Fault.NATIONALITY);
        faults.check("father.mobile", father.mobile(), MOBILE, Fault.MOBILE);
        address("father.address.", father.address(), faults);
        faults.check("father.hukouRegion", father.hukouRegion(), Regions.published()::isCounty, Fault.REGION);
        faults.check("father.maritalStatus", father.maritalStatus(), CodeList.MARITAL, Fault.MARITAL_STATUS);
    }

    /** @param at what the keys begin with, e.g. {@code proxy.} */
    static void proxy(String at, Form.Proxy proxy, FaultList faults) {
        paper(at, new Person(proxy.name(), proxy.idType(), proxy.idNo()), faults);
        if (proxy.idNo() != null && "01".equals(proxy.idType())) {
            new CitizenId(proxy.idNo())
                    .fault(CitizenId.Holder.ANYONE, faults.today())
                    .ifPresent(fault -> faults.add(fault.at(at + "idNo")));
        }
        faults.check(at + "relation", proxy.relation(), CodeList.RELATION, Fault.RELATION);
    }

    /** Name and kind of paper, and its number where that has no check digit. */
    static void paper(String at, Person person, FaultList faults) {
        faults.check(at + "name", person.name(), NAME, Fault.PERSON_NAME);
        faults.check(at + "idType", person.idType(), CodeList.PAPER, Fault.ID_TYPE);
        if (!"01".equals(person.idType())) {
            faults.check(at + "idNo", person.idNo(), shape(person.idType()), Fault.ID_NUMBER);
        }
    }

    private static void address(String at, Form.Address address, FaultList faults) {
        faults.check(at + "region", address.region(), Regions.published()::isCounty, Fault.REGION);
        faults.check(
                at + "township",
                address.township(),
                code -> address.region() == null || Regions.published().isTownship(address.region(), code),
                Fault.TOWNSHIP);
        faults.check(at + "text", address.text(), LINE, Fault.TEXT_LENGTH);
    }

    private static void fathersId(CitizenId id, FaultList faults) {
        var fault = id.fault(CitizenId.Holder.MAN, faults.today());
        if (fault.isEmpty()
                && id.birthDate()
                        .filter(born -> born.plusYears(YOUNGEST_FATHER).isAfter(faults.today()))
                        .isPresent()) {
            faults.add(Fault.PARENT_TOO_YOUNG.at("father.idNo"));
        }
        fault.ifPresent(found -> faults.add(found.at("father.idNo")));
    }

    /** Numbers of papers without a check digit (domain.md 6.9). */
    private static Pattern shape(String paper) {
        return Pattern.compile(
                switch (String.valueOf(paper)) {
                    case "03" -> "[0-9A-Z]{5,20}";
                    case "06" -> "[HM]?\\d{8,10}";
                    case "07" -> "\\d{8}|\\d{10}";
                    default -> "[0-9A-Za-z]{5,30}";
                });
    }
}
