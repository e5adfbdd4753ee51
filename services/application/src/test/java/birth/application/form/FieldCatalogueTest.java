package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.unit.UnitDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The field table is that of domain.md 1.5. */
class FieldCatalogueTest {

    private static final List<String> EVERY_FIELD = List.of(
            "child.familyName child.givenName child.namePinyin child.sex child.birthDateTime child.birthPlace",
            "child.gestWeeks child.weightG child.lengthCm child.healthNote child.birthOrder child.plurality",
            "child.pluralIndex child.nationality child.ethnicity child.nativePlace mother.name mother.idType mother.idNo",
            "mother.birthDate mother.ethnicity mother.nationality mother.mobile mother.address mother.address.township",
            "mother.hukouRegion mother.maritalStatus mother.education mother.occupation father.name father.idType",
            "father.idNo father.birthDate father.ethnicity father.nationality father.mobile father.address",
            "father.hukouRegion father.maritalStatus marriage.certNo marriage.date marriage.valid delivery.inpatientNo",
            "delivery.institution delivery.midwife delivery.mode delivery.motherHBsAg vacc.firstDoses vacc.clinic",
            "vacc.childCode cert.no cert.issueDate cert.issuer cert.editionStatus hukou.follow hukou.householderName",
            "hukou.householderId hukou.householdNo hukou.type hukou.relation hukou.station child.idNo ins.region",
            "ins.insType ins.category ins.year ins.personNo ins.effectiveFrom card.bank card.needPhysical card.no",
            "card.bankAccount ins.refusal pay.payeeName pay.bank pay.account maternity.unit guardian.applicant",
            "guardian.otherConsent mail.receiver mail.phone mail.address mail.postcode notify.channels consent.privacy",
            "consent.sensitive declare.truth items.selected proxy.name proxy.idNo proxy.relation materials");

    private final FieldCatalogue catalogue = new FieldCatalogue();

    @Test
    void knows_every_field_once_with_its_source_and_items() {
        var keys = catalogue.fields().stream().map(Field::key).toList();
        assertThat(keys)
                .doesNotHaveDuplicates()
                .containsAll(List.of(String.join(" ", EVERY_FIELD).split(" ")));
        assertThat(catalogue.fields()).allSatisfy(field -> {
            assertThat(field.label()).isNotBlank();
            assertThat(field.items()).matches("[BVHICRGSTM]*").doesNotMatch(".*(.).*\\1.*");
            assertThat(field.source()).isIn("parent", "hospital", "licence", "dept");
            assertThat(field.required())
                    .matches(
                            "|always|father|resident-(mother|father)|ethnicity|grandparent|declined|(father-)?reached|[BVHICRGSTM]+");
        });
    }

    @Test
    void points_every_typed_field_into_the_form() {
        var form = Form.empty().with(List.of(Form.Child.unnamed(1)));
        var patch = new FormPatch(catalogue, new FormCheck(new UnitDirectory()), new ObjectMapper());
        JsonNode nothing = new ObjectMapper().nullNode();
        for (var field : catalogue.fields()) {
            if (field.isParents() && !field.key().equals("child.pluralIndex")) {
                var written = patch.write(form, Map.of(field.key(), nothing), Set.of(1), LocalDate.of(2026, 11, 23));
                assertThat(written.faults()).as(field.key()).isEmpty();
            }
        }
    }

    @Test
    void lets_nobody_type_what_hospital_or_department_says() {
        assertThat(catalogue.fields())
                .filteredOn(field -> List.of("hospital", "dept").contains(field.source()))
                .filteredOn(Field::isParents)
                .extracting(Field::key)
                .containsExactly("child.pluralIndex");
    }
}
