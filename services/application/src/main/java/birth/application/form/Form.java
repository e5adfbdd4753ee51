package birth.application.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The parents' part of the combined form (domain.md 1.5). Everything may be missing in a draft. What the hospital recorded
 * and what the identity source vouches for is not in it: those fields are locked.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Form(
        List<Child> children,
        Mother mother,
        Father father,
        Boolean fatherAbsent,
        Marriage marriage,
        Hukou hukou,
        Insurance insurance,
        Card card,
        String clinic,
        Mail mail,
        List<String> items,
        Declarations declarations) {

    /** All items of the joint case, preselected (domain.md 2.3, I1). */
    public static final List<String> ALL_ITEMS = List.of("B", "V", "H", "I", "C");

    public Form {
        children = children == null
                ? List.of()
                : children.stream().filter(Objects::nonNull).toList();
        mother = mother == null ? new Mother(null, null, null, null, null) : mother;
        hukou = hukou == null ? new Hukou(null, null, null, null, null) : hukou;
        insurance = insurance == null ? new Insurance(null) : insurance;
        card = card == null ? new Card(null, null) : card;
        mail = mail == null ? new Mail(null, null, null) : mail;
        items = items == null
                ? ALL_ITEMS
                : items.stream().filter(Objects::nonNull).toList();
        declarations = declarations == null ? new Declarations(null, null) : declarations;
    }

    /** {@code relation} to the householder only where siblings differ; otherwise the form's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            Integer pluralIndex,
            String familyName,
            String givenName,
            String ethnicity,
            String nationality,
            String relation) {

        public Child {
            nationality = nationality == null ? "CHN" : nationality;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mother(String ethnicity, String mobile, Address address, String hukouRegion, String maritalStatus) {

        public Mother {
            address = address == null ? new Address(null, null) : address;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(String region, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Father(String name, String idType, String idNo, String ethnicity, String mobile, String hukouRegion) {

        public Father {
            idType = idType == null ? "01" : idType;
            idNo = idNo == null ? null : idNo.strip().toUpperCase(Locale.ROOT);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Marriage(String certNo, String date) {}

    /** {@code follow} F or M: whose household the child joins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Hukou(
            String follow, String householderName, String householderId, String householdNo, String relation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Insurance(String region) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(String bank, Boolean needPhysical) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mail(String receiver, String phone, String address) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Declarations(Boolean privacy, Boolean truth) {}

    /** True when a father is named, so that his consent is needed. */
    public boolean namesFather() {
        return father != null && !Boolean.TRUE.equals(fatherAbsent);
    }

    /** Where the household is that the child joins; null while unknown. */
    public String followedRegion() {
        if ("F".equals(hukou.follow())) {
            return namesFather() ? father.hukouRegion() : null;
        }
        return "M".equals(hukou.follow()) ? mother.hukouRegion() : null;
    }

    /** Insurance is by default where the household is (domain.md 1.5, no. 60). */
    public String insuranceRegion() {
        return insurance.region() == null ? followedRegion() : insurance.region();
    }
}
