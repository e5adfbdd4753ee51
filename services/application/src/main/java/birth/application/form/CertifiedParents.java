package birth.application.form;

import birth.application.realname.Licences;
import birth.application.realname.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * The parents whom a replaced certificate names in the place of those the family applied with (domain.md 3.4 "Parent data wrong"). Where it names another
 * person, what was said of the former one (telephone, household, marriage) falls away: nobody has said it of the new one.
 *
 * @param certificate the certificate's fields; it has a parent's only if that parent was corrected
 */
public record CertifiedParents(Map<String, JsonNode> certificate) {

    /** By item letter; empty results name nobody. */
    public static CertifiedParents in(Map<String, Map<String, JsonNode>> resultsByItem) {
        return new CertifiedParents(resultsByItem.getOrDefault("B", Map.of()));
    }

    public static boolean isParents(String key) {
        return key.startsWith("father.") || key.startsWith("mother.");
    }

    public boolean nameFather() {
        return certificate.containsKey("father.corrected");
    }

    public boolean nameAnotherFather() {
        return isAnother("father.");
    }

    public String fatherIdNo() {
        return text("father.idNo");
    }

    /** The form as if the family had applied with these parents. */
    public Form in(Form form) {
        return form.withParents(
                mother(form.mother()),
                nameFather() ? father(form) : form.father(),
                nameFather() ? Boolean.FALSE : form.fatherAbsent(),
                nameAnotherFather() || nameAnotherMother() ? null : form.marriage(),
                household(form.hukou()));
    }

    /** @param applicant as the identity source names her */
    Person mother(Person applicant) {
        return nameMother() ? new Person(text("mother.name"), text("mother.idType"), text("mother.idNo")) : applicant;
    }

    /** @param applicants what licences say of her who applied */
    Licences licences(Licences applicants) {
        return nameAnotherMother() ? Licences.NONE : applicants;
    }

    /** The day the certificate gives, yyyy-MM-dd, where no ID card's number tells it. */
    Optional<String> birthDate(String parent) {
        return Optional.ofNullable(text(parent + ".birthDate"));
    }

    private boolean nameMother() {
        return certificate.containsKey("mother.corrected");
    }

    private boolean nameAnotherMother() {
        return isAnother("mother.");
    }

    private boolean isAnother(String who) {
        return "OTHER_PERSON".equals(text(who + "corrected"));
    }

    private Form.Father father(Form form) {
        var known = form.namesFather() && !nameAnotherFather()
                ? form.father()
                : new Form.Father(null, null, null, null, null, null);
        return new Form.Father(
                text("father.name"),
                text("father.idType"),
                text("father.idNo"),
                text("father.ethnicity"),
                known.mobile(),
                known.hukouRegion(),
                known.maritalStatus(),
                text("father.nationality"),
                known.address());
    }

    private Form.Mother mother(Form.Mother mother) {
        if (!nameMother()) {
            return mother;
        }
        var known = nameAnotherMother() ? new Form.Mother(null, null, null, null, null) : mother;
        return new Form.Mother(
                text("mother.ethnicity"),
                known.mobile(),
                known.address(),
                known.hukouRegion(),
                known.maritalStatus(),
                text("mother.nationality"),
                known.education(),
                known.occupation());
    }

    /** The household of a parent who is not one is not joined; whom the child follows is still the family's choice. */
    private Form.Hukou household(Form.Hukou hukou) {
        var isFormers =
                nameAnotherFather() && "F".equals(hukou.follow()) || nameAnotherMother() && "M".equals(hukou.follow());
        return isFormers ? new Form.Hukou(hukou.follow(), null, null, null, hukou.relation()) : hukou;
    }

    private String text(String key) {
        return Optional.ofNullable(certificate.get(key)).map(JsonNode::asText).orElse(null);
    }
}
