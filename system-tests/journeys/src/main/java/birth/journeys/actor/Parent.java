package birth.journeys.actor;

import birth.journeys.family.Child;
import birth.journeys.family.Family;
import birth.journeys.family.Person;
import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A mother or father with a phone: drafts, submits, grants, answers, looks. */
public final class Parent {

    private static final String URL = Stack.url("application");

    private final Person person;

    public Parent(Person person) {
        this.person = person;
    }

    public String token() {
        return Tokens.of(person.account());
    }

    /** Waits until the hospital's record has arrived, then opens the draft that it prefills. */
    public JsonNode openDraft(Family family) {
        Until.present("the delivery record of " + family.alias(), Duration.ofSeconds(60), () -> {
            var births = Http.get(URL + "/births", token()).expect(200);
            return StreamSupport.stream(births.spliterator(), false)
                    .filter(birth -> birth.path("deliveryRef").asText().equals(family.deliveryRef()))
                    .findFirst();
        });
        return Http.post(URL + "/drafts", token(), Map.of("deliveryRef", family.deliveryRef()))
                .expect(200, 201);
    }

    /** Before the birth: a draft that waits for that hospital's record. */
    public JsonNode expects(Family family, String dueOn) {
        return Http.post(
                        URL + "/drafts",
                        token(),
                        Map.of("expected", Map.of("institution", family.institution(), "dueOn", dueOn)))
                .expect(201);
    }

    /** Asks for the birth registration with what the waiting draft says; again the same. */
    public Answer askRegistration(JsonNode draft) {
        return Http.put(URL + "/drafts/" + draft.path("draftId").asText() + "/birth-registration", token(), null);
    }

    /** What has become of it. */
    public JsonNode registration(JsonNode draft) {
        return Http.get(URL + "/drafts/" + draft.path("draftId").asText() + "/birth-registration", token())
                .expect(200);
    }

    public Answer fill(JsonNode draft, Object form) {
        return Http.put(
                URL + "/drafts/" + draft.path("draftId").asText(),
                token(),
                Map.of("version", draft.path("version").asLong(), "form", form));
    }

    /** Saves single values by flat key as they are typed; the answer names those that are wrong. */
    public JsonNode type(JsonNode draft, Map<String, ?> values) {
        return Http.patch(URL + "/drafts/" + draft.path("draftId").asText(), token(), Map.of("fields", values))
                .expect(200);
    }

    public Answer draft(JsonNode draft) {
        return Http.get(URL + "/drafts/" + draft.path("draftId").asText(), token());
    }

    /** Which papers are asked for, and why not the others. */
    public JsonNode materials(JsonNode draft) {
        return Http.get(URL + "/drafts/" + draft.path("draftId").asText() + "/materials", token())
                .expect(200);
    }

    /** Says that a value of the hospital's or of an own licence is wrong. */
    public Answer dispute(JsonNode draft, String field, String claim, String explanation) {
        return Http.post(
                URL + "/drafts/" + draft.path("draftId").asText() + "/corrections",
                token(),
                Map.of("field", field, "claim", claim, "explanation", explanation));
    }

    public JsonNode corrections(JsonNode draft) {
        return Http.get(URL + "/drafts/" + draft.path("draftId").asText() + "/corrections", token())
                .expect(200);
    }

    /** Submitting again returns the same case number. */
    public Answer submit(JsonNode draft) {
        return Http.put(URL + "/drafts/" + draft.path("draftId").asText() + "/submission", token(), null);
    }

    /** From the delivery record to the case number; a family that has applied before gets the number it has. */
    public String apply(Family family) {
        var draft = openDraft(family);
        if (draft.path("caseNo").isTextual()) {
            return draft.path("caseNo").asText();
        }
        fill(draft, form(family)).expect(200, 409);
        return submit(draft).expect(200, 201).path("caseNo").asText();
    }

    /** The visit at the window that is booked for an item. */
    public Answer appointment(String caseNo, int childIndex, String item) {
        return Http.get(
                URL + "/cases/" + caseNo + "/children/" + childIndex + "/items/" + item + "/appointment", token());
    }

    /** Births at which this mother gave birth, as far as they are known. */
    public JsonNode births() {
        return Http.get(URL + "/births", token()).expect(200);
    }

    /** A birth in another province: the mother types what its certificate says. */
    public Answer bring(String region, String issuer, String certNo, Family family) {
        var child = family.children().getFirst();
        return Http.post(
                URL + "/births",
                token(),
                Map.of(
                        "region",
                        region,
                        "issuer",
                        issuer,
                        "children",
                        List.of(Map.of(
                                "pluralIndex",
                                1,
                                "sex",
                                child.sex(),
                                "birthDateTime",
                                child.bornAt().toString(),
                                "certNo",
                                certNo,
                                "issuedOn",
                                child.bornAt().toLocalDate().plusDays(1).toString()))));
    }

    /** Opening a draft without waiting for the record. */
    public Answer tryDraft(Family family) {
        return Http.post(URL + "/drafts", token(), Map.of("deliveryRef", family.deliveryRef()));
    }

    /** Which rules apply to each child and which way its items would go, before anything is submitted. */
    public JsonNode eligibility(JsonNode draft) {
        return Http.get(URL + "/drafts/" + draft.path("draftId").asText() + "/eligibility", token())
                .expect(200);
    }

    public void consent(String caseNo, boolean granted) {
        Http.put(URL + "/cases/" + caseNo + "/consent", token(), Map.of("granted", granted))
                .expect(200, 204);
    }

    /** A given consent taken back by who gave it. */
    public Answer revokeConsent(String caseNo) {
        return Http.delete(URL + "/cases/" + caseNo + "/consent", token());
    }

    /** Formal papers of the case. */
    public JsonNode papers(String caseNo) {
        return Http.get(URL + "/cases/" + caseNo + "/papers", token()).expect(200);
    }

    /** Takes items of the first child back, or without letters everything that is still open. */
    public Answer withdraw(String caseNo, String... letters) {
        var items = Arrays.stream(letters)
                .map(letter -> Map.of("childIndex", 1, "item", letter))
                .toList();
        return Http.post(URL + "/cases/" + caseNo + "/withdrawal", token(), Map.of("items", items));
    }

    /** Changes what was filled in for the first child. */
    public Answer revise(String caseNo, Map<String, ?> fields) {
        var version = look(caseNo).path("formVersion").asInt();
        return Http.put(
                URL + "/cases/" + caseNo + "/children/1/fields",
                token(),
                Map.of("formVersion", version, "fields", fields));
    }

    /** Asks for one more item of the first child, with the fields that only it needs. */
    public Answer add(String caseNo, String letter, Map<String, ?> fields) {
        return Http.post(
                URL + "/cases/" + caseNo + "/children/1/items", token(), Map.of("item", letter, "fields", fields));
    }

    public JsonNode look(String caseNo) {
        return Http.get(URL + "/cases/" + caseNo, token()).expect(200);
    }

    /** Parcels with the family's papers. */
    public JsonNode shipments(String caseNo) {
        return Http.get(URL + "/cases/" + caseNo + "/shipments", token()).expect(200);
    }

    /** @param grade 1 very bad to 5 very good */
    public Answer rate(String caseNo, int grade) {
        return Http.put(URL + "/cases/" + caseNo + "/rating", token(), Map.of("grade", grade, "anonymous", false));
    }

    /** What this parent was told about the case. */
    public JsonNode messages(String caseNo) {
        return Http.get(URL + "/cases/" + caseNo + "/messages", token()).expect(200);
    }

    public JsonNode timeline(String caseNo) {
        return Http.get(URL + "/cases/" + caseNo + "/timeline", token()).expect(200);
    }

    /** Answers every notice that is open in this case: each defect's field with what the family has to say to it. */
    public void answerNotices(JsonNode seen, Map<String, String> answers) {
        for (var child : seen.path("children")) {
            for (var item : child.path("items")) {
                openNotice(item).ifPresent(notice -> Http.put(
                                URL + "/cases/" + seen.path("caseNo").asText() + "/children/"
                                        + child.path("childIndex").asInt() + "/items/"
                                        + item.path("item").asText() + "/notices/" + notice + "/answer",
                                token(),
                                Map.of("fields", fields(item, answers), "note", "已按告知补正"))
                        .expect(200, 204, 409));
            }
        }
    }

    private static Map<String, String> fields(JsonNode item, Map<String, String> answers) {
        return StreamSupport.stream(item.path("notice").path("defects").spliterator(), false)
                .map(defect -> defect.path("field").asText())
                .filter(answers::containsKey)
                .distinct()
                .collect(Collectors.toMap(field -> field, answers::get));
    }

    /** An answered notice is no longer shown, although the office may not have read the answer yet. */
    private static Optional<String> openNotice(JsonNode item) {
        return item.path("state").asText().equals("NOTICE") && item.hasNonNull("notice")
                ? Optional.of(item.path("notice").path("noticeId").asText())
                : Optional.empty();
    }

    /** The part of the combined form that parents fill (domain.md 1.5). */
    public static Map<String, Object> form(Family family) {
        var form = new LinkedHashMap<String, Object>();
        var mother = family.mother();
        var father = family.father();
        form.put(
                "children",
                family.children().stream()
                        .map(child -> childForm(family, child))
                        .toList());
        form.put(
                "mother",
                Map.of(
                        "ethnicity",
                        mother.ethnicity(),
                        "mobile",
                        mother.mobile(),
                        "hukouRegion",
                        mother.hukouRegion(),
                        "address",
                        Map.of("region", family.county(), "text", "示例路1号"),
                        "maritalStatus",
                        father == null ? "10" : "20"));
        if (father == null) {
            form.put("fatherAbsent", true);
        } else {
            form.put("father", fatherForm(father));
            form.put("marriage", Map.of("certNo", "J" + family.county() + "-2023-000123", "date", "2023-05-20"));
        }
        var head = family.followed();
        form.put(
                "hukou",
                Map.of(
                        "follow",
                        head.equals(mother) ? "M" : "F",
                        "householderName",
                        head.name(),
                        "householderId",
                        head.idNo(),
                        "householdNo",
                        "900000123"));
        form.put(
                "insurance",
                Map.of(
                        "region",
                        family.has(Family.Trait.INSURED_AT_RESIDENCE) ? family.county() : family.hukouRegion()));
        form.put("card", Map.of("bank", family.has(Family.Trait.UNKNOWN_BANK) ? "XXXX" : "ICBC", "needPhysical", true));
        form.put("clinic", family.county().equals("220503") ? "2205030101" : "2205020301");
        form.put("mail", Map.of("receiver", mother.name(), "phone", mother.mobile(), "address", "示例路1号"));
        form.put("items", new ArrayList<>(List.of("B", "V", "H", "I", "C")));
        form.put("declarations", Map.of("privacy", true, "sensitive", true, "truth", true, "ethnicity", true));
        return form;
    }

    /** Of a foreigner the form asks the nationality instead of ethnic group and household. */
    private static Map<String, Object> fatherForm(Person father) {
        var form = new LinkedHashMap<String, Object>(Map.of(
                "name", father.name(), "idType", father.idType(), "idNo", father.idNo(), "mobile", father.mobile()));
        if (father.isCitizen()) {
            form.put("ethnicity", father.ethnicity());
            form.put("hukouRegion", father.hukouRegion());
        } else {
            form.put("nationality", father.nationality());
        }
        return form;
    }

    private static Map<String, Object> childForm(Family family, Child child) {
        var ethnicity = family.father() == null
                        || child.name().codePointAt(0) == family.mother().name().codePointAt(0)
                ? family.mother().ethnicity()
                : family.father().ethnicity();
        return Map.of(
                "pluralIndex",
                child.pluralIndex(),
                "familyName",
                child.familyName(),
                "givenName",
                child.givenName(),
                "ethnicity",
                ethnicity,
                "nationality",
                "CHN",
                "relation",
                relation(family, child));
    }

    /** Son or daughter; of children born together the eldest, the second … of their sex (GB/T 4761, domain.md 6.9). */
    private static String relation(Family family, Child child) {
        var rank = family.children().stream()
                .filter(sibling -> sibling.sex().equals(child.sex()) && sibling.pluralIndex() <= child.pluralIndex())
                .count();
        return (child.sex().equals("1") ? "2" : "3") + (family.children().size() == 1 ? 0 : rank + 1);
    }
}
