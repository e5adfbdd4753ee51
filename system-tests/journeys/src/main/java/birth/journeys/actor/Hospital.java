package birth.journeys.actor;

import birth.journeys.family.Child;
import birth.journeys.family.Family;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ward: records deliveries, and keeps the stock of blank certificates with a second person. */
public final class Hospital {

    private static final String URL = Stack.url("birth-certificate");

    private Hospital() {}

    public static void record(Family family) {
        Http.put(
                        URL + "/deliveries/" + family.deliveryRef(),
                        Tokens.of("hospital-" + family.county()),
                        delivery(family))
                .expect(200, 201);
        if (family.father() == null) {
            sign(family, "NO_FATHER");
        }
    }

    /** A statement the mother signs at the counter in person. */
    private static void sign(Family family, String kind) {
        var signedOn = family.children().getFirst().bornAt().toLocalDate().toString();
        Http.post(
                        URL + "/deliveries/" + family.deliveryRef() + "/statements",
                        Tokens.of("hospital-" + family.county()),
                        Map.of("kind", kind, "signedOn", signedOn))
                .expect(200, 201);
    }

    /** Makes sure that so many blanks lie in stock: one person takes a range in, another confirms it. */
    public static void stock(String county, String institution, int wanted) {
        var stock = Http.get(URL + "/stock?institution=" + institution, Tokens.of("hospital-" + county))
                .expect(200);
        for (int received = stock.path("received").asInt(),
                        available = stock.path("available").asInt();
                available < wanted;
                available += 500, received += 500) {
            var letter = county.equals("220503") ? "Y" : "Z";
            var range = Map.of(
                    "institution",
                    institution,
                    "firstNo",
                    number(letter, received),
                    "lastNo",
                    number(letter, received + 499));
            var id = Http.post(URL + "/stock-ranges", Tokens.of("registrar-" + county), range)
                    .expect(200, 201)
                    .path("id")
                    .asText();
            Http.post(URL + "/stock-ranges/" + id + "/confirmation", Tokens.of("hospital-" + county), null)
                    .expect(200, 201, 204);
        }
    }

    public static Map<String, Object> delivery(Family family) {
        var delivery = new LinkedHashMap<String, Object>();
        delivery.put("institution", family.institution());
        delivery.put("region", family.county());
        delivery.put(
                "mother",
                Map.of(
                        "name",
                        family.mother().name(),
                        "idType",
                        "01",
                        "idNo",
                        family.mother().idNo(),
                        "hbsAg",
                        "NEGATIVE",
                        "inpatientNo",
                        "ZY" + family.deliveryRef().substring(0, 8),
                        "mobile",
                        family.mother().mobile()));
        delivery.put("midwife", Map.of("name", "示例助产士", "code", "ZC0001"));
        delivery.put("mode", "1");
        delivery.put("admittedAt", iso(family.children().getFirst().bornAt().minusHours(9)));
        delivery.put(
                "children",
                family.children().stream().map(child -> child(family, child)).toList());
        return delivery;
    }

    private static Map<String, Object> child(Family family, Child child) {
        var doses = family.has(Family.Trait.NO_FIRST_DOSE)
                ? List.of()
                : List.of(dose("HepB", child, 2), dose("BCG", child, 6));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("pluralIndex", child.pluralIndex());
        fields.put("outcome", "LIVE");
        fields.put("sex", child.sex());
        fields.put("birthDateTime", iso(child.bornAt()));
        fields.put("gestWeeks", child.weeks());
        fields.put("weightG", child.weightG());
        fields.put("lengthCm", 50);
        fields.put("firstDoses", doses);
        return fields;
    }

    private static Map<String, Object> dose(String vaccine, Child child, int hoursAfterBirth) {
        return Map.of(
                "vaccine",
                vaccine,
                "batch",
                "T2026-01",
                "givenAt",
                iso(child.bornAt().plusHours(hoursAfterBirth)),
                "site",
                "左上臂",
                "injector",
                "示例护士");
    }

    private static String iso(java.time.OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String number(String letter, int serial) {
        return "%s22%07d".formatted(letter, 9_900_001 + serial);
    }
}
