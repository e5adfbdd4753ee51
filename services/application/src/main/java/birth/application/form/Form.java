package birth.application.form;

import birth.application.Item;
import birth.kit.text.FamilyName;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        Declarations declarations,
        Pay pay,
        Proxy proxy,
        List<String> channels,
        Unable unable) {

    /** All items of the joint case, preselected (domain.md 2.3, I1). */
    public static final List<String> ALL_ITEMS = List.of("B", "V", "H", "I", "C");

    /** The children a form may speak of while no delivery record says how many there are. */
    public static final Set<Integer> ANY_BIRTH = Set.of(1, 2, 3, 4, 5, 6);

    /** A family without a phone asks at the window how far its case is. */
    public static final List<String> AT_WINDOW = List.of("WINDOW");

    /** Passport, pass for Hong Kong and Macau, pass for Taiwan (domain.md 6.9). */
    private static final Set<String> PAPERS_FROM_OUTSIDE = Set.of("03", "06", "07");

    public Form {
        children = children == null
                ? List.of()
                : children.stream().filter(Objects::nonNull).toList();
        mother = mother == null ? new Mother(null, null, null, null, null) : mother;
        pay = pay == null ? new Pay(null, null, null) : pay;
        proxy = proxy == null ? new Proxy(null, null, null, null) : proxy;
        unable = unable == null ? new Unable(null, null) : unable;
        channels = channels == null
                ? List.of()
                : channels.stream().filter(Objects::nonNull).toList();
        hukou = hukou == null ? new Hukou(null, null, null, null, null) : hukou;
        insurance = insurance == null ? new Insurance(null) : insurance;
        card = card == null ? new Card(null, null) : card;
        mail = mail == null ? new Mail(null, null, null) : mail;
        items = items == null
                ? ALL_ITEMS
                : items.stream().filter(Objects::nonNull).toList();
        declarations = declarations == null ? new Declarations(null, null) : declarations;
    }

    /** A form of the five items alone: nothing is paid out and nobody stands in for the parents. */
    public Form(
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
        this(
                children,
                mother,
                father,
                fatherAbsent,
                marriage,
                hukou,
                insurance,
                card,
                clinic,
                mail,
                items,
                declarations,
                null,
                null,
                null,
                null);
    }

    /** A foreigner or a resident of Hong Kong, Macau or Taiwan (domain.md 2.2 E13). */
    public static boolean isFromOutside(String idType, String nationality) {
        return idType != null && PAPERS_FROM_OUTSIDE.contains(idType) || !"CHN".equals(nationality);
    }

    public static Form empty() {
        return new Form(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * An empty family name says that the child bears none, as some minorities do; a missing one is still to be filled.
     * {@code relation} to the householder only where siblings differ; otherwise the form's.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            Integer pluralIndex,
            String familyName,
            String givenName,
            String ethnicity,
            String nationality,
            String relation,
            String namePinyin,
            Integer birthOrder,
            String nativePlace) {

        public Child {
            nationality = nationality == null ? "CHN" : nationality;
        }

        public Child(
                Integer pluralIndex,
                String familyName,
                String givenName,
                String ethnicity,
                String nationality,
                String relation) {
            this(pluralIndex, familyName, givenName, ethnicity, nationality, relation, null, null, null);
        }

        /** The same wishes for another child of the delivery. */
        public Child as(int newPluralIndex) {
            return new Child(
                    newPluralIndex,
                    familyName,
                    givenName,
                    ethnicity,
                    nationality,
                    relation,
                    namePinyin,
                    birthOrder,
                    nativePlace);
        }

        /** Under the name of a document: its family name, compound ones too, unless the old one is kept. */
        Child named(String documented) {
            if (documented.equals(name())) {
                return this;
            }
            var family = familyName != null && documented.startsWith(familyName)
                    ? familyName
                    : FamilyName.of(documented).orElse("");
            return new Child(
                    pluralIndex,
                    family,
                    documented.substring(family.length()),
                    ethnicity,
                    nationality,
                    relation,
                    null,
                    birthOrder,
                    nativePlace);
        }

        public static Child unnamed(int pluralIndex) {
            return new Child(pluralIndex, null, null, null, null, null);
        }

        /** Family name, if there is one, and given name as one. */
        public String name() {
            return Objects.toString(familyName, "") + Objects.toString(givenName, "");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mother(
            String ethnicity,
            String mobile,
            Address address,
            String hukouRegion,
            String maritalStatus,
            String nationality,
            String education,
            String occupation) {

        public Mother {
            address = address == null ? new Address(null, null) : address;
            nationality = nationality == null ? "CHN" : nationality;
        }

        /** Her paper is not the form's to say: it is the identity source's. */
        boolean comesFromOutside(String idType) {
            return Form.isFromOutside(idType, nationality);
        }

        public Mother(String ethnicity, String mobile, Address address, String hukouRegion, String maritalStatus) {
            this(ethnicity, mobile, address, hukouRegion, maritalStatus, null, null, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(String region, String text, String township) {

        public Address(String region, String text) {
            this(region, text, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Father(
            String name,
            String idType,
            String idNo,
            String ethnicity,
            String mobile,
            String hukouRegion,
            String maritalStatus,
            String nationality,
            Address address) {

        public Father {
            idType = idType == null ? "01" : idType;
            idNo = idNo == null ? null : idNo.strip().toUpperCase(Locale.ROOT);
            nationality = nationality == null ? "CHN" : nationality;
            address = address == null ? new Address(null, null) : address;
        }

        boolean comesFromOutside() {
            return Form.isFromOutside(idType, nationality);
        }

        public Father(String name, String idType, String idNo, String ethnicity, String mobile, String hukouRegion) {
            this(name, idType, idNo, ethnicity, mobile, hukouRegion, null, null, null);
        }
    }

    /**
     * Of the parents with each other. {@code registered} is what the family says where no number tells it; nobody has to say it,
     * and false only sends the registration to the window (domain.md 2.2 E06, 3.8).
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Marriage(String certNo, String date, Boolean registered) {

        public Marriage(String certNo, String date) {
            this(certNo, date, null);
        }
    }

    /**
     * @param follow F or M: whose household the child joins; G a grandparent's, at the window only
     * @param region county of a grandparent's household; a parent's is the parent's own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Hukou(
            String follow,
            String householderName,
            String householderId,
            String householdNo,
            String relation,
            String region) {

        public Hukou(String follow, String householderName, String householderId, String householdNo, String relation) {
            this(follow, householderName, householderId, householdNo, relation, null);
        }
    }

    /** {@code refusal} only when the parents leave the item out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Insurance(String region, InsuranceRefusal refusal) {

        public Insurance(String region) {
            this(region, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(String bank, Boolean needPhysical) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mail(String receiver, String phone, String address, String postcode) {

        public Mail(String receiver, String phone, String address) {
            this(receiver, phone, address, null);
        }
    }

    /** {@code sensitive} is the separate consent for sensitive data; {@code ethnicity} the applicant's signature on the child's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Declarations(Boolean privacy, Boolean truth, Boolean sensitive, Boolean ethnicity) {

        public Declarations(Boolean privacy, Boolean truth) {
            this(privacy, truth, null, null);
        }

        /** Keys of what was ticked. */
        public List<String> agreed() {
            return Stream.of(
                            Boolean.TRUE.equals(privacy) ? "privacy" : null,
                            Boolean.TRUE.equals(sensitive) ? "sensitive" : null,
                            Boolean.TRUE.equals(truth) ? "truth" : null,
                            Boolean.TRUE.equals(ethnicity) ? "ethnicity" : null)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** The account that subsidy and maternity allowance are paid to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pay(String payeeName, String bank, String account) {}

    /** Who fills the form for the parents; {@code relation} to the child (GB/T 4761). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proxy(String name, String idType, String idNo, String relation) {}

    /**
     * A parent who can do nothing in the matter, {@code parent} F or M, and why: DEAD, MISSING or CUSTODY. The other one acts
     * alone, and the police look at the proof (domain.md 2.2 E28).
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unable(String parent, String reason) {

        /** What keeps a parent away (domain.md 2.2 E28). */
        public static final String REASONS = "DEAD|MISSING|CUSTODY";
    }

    public Form with(List<Child> newChildren) {
        return with(newChildren, mother);
    }

    public Form with(List<Child> newChildren, Mother newMother) {
        return new Form(
                newChildren,
                newMother,
                father,
                fatherAbsent,
                marriage,
                hukou,
                insurance,
                card,
                clinic,
                mail,
                items,
                declarations,
                pay,
                proxy,
                channels,
                unable);
    }

    Form withParents(Mother newMother, Father newFather, Boolean isFatherAbsent, Marriage newMarriage, Hukou newHukou) {
        return new Form(
                children,
                newMother,
                newFather,
                isFatherAbsent,
                newMarriage,
                newHukou,
                insurance,
                card,
                clinic,
                mail,
                items,
                declarations,
                pay,
                proxy,
                channels,
                unable);
    }

    /** The same of a family at a window, which asks there when it names no phone. */
    public Form toldSomehow() {
        return mother.mobile() == null ? with(declarations, AT_WINDOW) : this;
    }

    /** The same without these items, whatever was chosen before. */
    public Form without(Collection<Item> gone) {
        var letters = gone.stream().map(Item::name).toList();
        return new Form(
                children,
                mother,
                father,
                fatherAbsent,
                marriage,
                hukou,
                insurance,
                card,
                clinic,
                mail,
                items.stream().filter(item -> !letters.contains(item)).toList(),
                declarations,
                pay,
                proxy,
                channels,
                unable);
    }

    /** The same before anything was agreed to or declared. */
    public Form unsigned() {
        return with(new Declarations(null, null), channels);
    }

    private Form with(Declarations newDeclarations, List<String> newChannels) {
        return new Form(
                children,
                mother,
                father,
                fatherAbsent,
                marriage,
                hukou,
                insurance,
                card,
                clinic,
                mail,
                items,
                newDeclarations,
                pay,
                proxy,
                newChannels,
                unable);
    }

    /** The mother cannot act: the father applies alone (domain.md 2.2 E28, 1.5 no. 73). */
    public boolean fatherActsAlone() {
        return namesFather() && "M".equals(unable.parent());
    }

    /** True when a father is named, so that his consent is needed. */
    public boolean namesFather() {
        return father != null && !Boolean.TRUE.equals(fatherAbsent);
    }

    /** What may be put where nothing was typed, by key: each child's family name after its father, and its name in letters. */
    public Map<String, String> suggestions() {
        var suggestions = new TreeMap<String, String>();
        children.stream().filter(child -> child.namePinyin() == null).forEach(child -> NamePinyin.of(child)
                .ifPresent(name -> suggestions.put("child[" + child.pluralIndex() + "].namePinyin", name)));
        fathersFamilyName().ifPresent(name -> children.stream()
                .filter(child -> child.familyName() == null)
                .forEach(child -> suggestions.put("child[" + child.pluralIndex() + "].familyName", name)));
        return suggestions;
    }

    private Optional<String> fathersFamilyName() {
        return namesFather() && father.name() != null ? FamilyName.of(father.name()) : Optional.empty();
    }

    /** True when the child's ethnicity is a choice that both parents sign (domain.md 1.4, A04). */
    public boolean choosesEthnicity() {
        return namesFather()
                && father.ethnicity() != null
                && mother.ethnicity() != null
                && !father.ethnicity().equals(mother.ethnicity());
    }

    /** Where the household is that the child joins; null while unknown. */
    public String followedRegion() {
        if ("F".equals(hukou.follow())) {
            return namesFather() ? father.hukouRegion() : null;
        }
        if (followsGrandparent()) {
            return hukou.region();
        }
        return "M".equals(hukou.follow()) ? mother.hukouRegion() : null;
    }

    /** Field 52: the window of that household's police station looks into why no parent can be followed. */
    public boolean followsGrandparent() {
        return "G".equals(hukou.follow());
    }

    /** Insurance is by default where the household is (domain.md 1.5, no. 60). */
    public String insuranceRegion() {
        return insurance.region() == null ? followedRegion() : insurance.region();
    }
}
