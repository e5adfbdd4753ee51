package birth.application.form;

import birth.application.birth.DeliveryRecord;
import birth.application.realname.Licences;
import birth.application.realname.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything known about one child of a case, as one document that the field table points into: {@code form}, {@code child},
 * {@code delivery}, {@code birth}, {@code identity}, {@code licences}, {@code results} by item, {@code materials} and
 * {@code promises} of the asking item, and {@code derived}. Lives for one answer only.
 */
public record ChildDossier(
        Form form,
        int pluralIndex,
        DeliveryRecord delivery,
        Person mother,
        Map<String, Map<String, JsonNode>> results,
        String consent,
        String station,
        boolean registered,
        String note,
        Licences licences,
        String applicant,
        List<?> materials,
        List<?> promises) {

    /** The parents' word, until the police have verified it with the issuer (domain.md 3.9 row 3). */
    private static final String BROUGHT = "UNVERIFIED";

    /** With the parents as a replaced certificate names them. */
    public ObjectNode document(ObjectMapper json) {
        var certified = CertifiedParents.in(results);
        return document(json, certified, certified.in(form), certified.mother(mother));
    }

    private ObjectNode document(ObjectMapper json, CertifiedParents certified, Form form, Person mother) {
        var child = form.children().stream()
                .filter(c -> c.pluralIndex() == pluralIndex)
                .map(this::asDocumented)
                .findFirst()
                .orElseThrow();
        var birth = delivery.children().stream()
                .filter(c -> c.pluralIndex() == pluralIndex)
                .findFirst()
                .orElseThrow();
        var document = json.createObjectNode();
        document.set("form", json.valueToTree(form));
        document.set("child", json.valueToTree(child));
        document.set("delivery", json.valueToTree(delivery));
        document.set("birth", json.valueToTree(birth));
        document.set("identity", json.valueToTree(mother));
        document.set("licences", json.valueToTree(certified.licences(licences)));
        document.set("results", json.valueToTree(results));
        if (birth.certificate() != null) {
            document.withObject("/results/B")
                    .put("cert.no", birth.certificate().no())
                    .put("cert.issueDate", birth.certificate().issuedOn())
                    .put("cert.issuer", delivery.institution())
                    .put("cert.editionStatus", BROUGHT);
        }
        if (!materials.isEmpty()) {
            document.set("materials", json.valueToTree(materials));
        }
        if (!promises.isEmpty()) {
            document.set("promises", json.valueToTree(promises));
        }
        document.withObject("/form/insurance").put("region", form.insuranceRegion());
        document.putObject("derived")
                .put("childName", child.name())
                .put(
                        "namePinyin",
                        child.namePinyin() == null ? NamePinyin.of(child).orElse(null) : child.namePinyin())
                .put("birthDate", birth.birthDateTime().substring(0, 10))
                .put(
                        "motherBirthDate",
                        certified.birthDate("mother").orElseGet(() -> birthDate(mother.idType(), mother.idNo())))
                .put(
                        "fatherBirthDate",
                        certified
                                .birthDate("father")
                                .orElseGet(() -> form.namesFather()
                                        ? birthDate(
                                                form.father().idType(),
                                                form.father().idNo())
                                        : null))
                .put("plurality", delivery.children().size())
                .put("relation", child.relation() == null ? form.hukou().relation() : child.relation())
                .put("station", station)
                .put("registered", registered ? Boolean.TRUE : null)
                .put("applicant", applicant)
                .put("consent", consent)
                .put("note", note);
        return document;
    }

    private Form.Child asDocumented(Form.Child child) {
        return ChildName.in(results).map(child::named).orElse(child);
    }

    private static String birthDate(String idType, String idNo) {
        return "01".equals(idType) && idNo != null
                ? new CitizenId(idNo).birthDate().map(LocalDate::toString).orElse(null)
                : null;
    }
}
