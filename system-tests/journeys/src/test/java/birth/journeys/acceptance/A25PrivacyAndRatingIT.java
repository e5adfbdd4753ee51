package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Auditor;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** domain.md 12 A25 and 8.4: every office sees its own fields; what it may not see is not in the answer at all. */
class A25PrivacyAndRatingIT extends Scenario {

    private static final String INSURANCE_CLERK = "clerk-i-220502";

    @Test
    void the_answer_to_the_insurance_clerk_holds_neither_hbsag_nor_marriage_number() {
        var applied = registered();
        var answer = applied.task("I").opened();

        assertThat(keys(answer))
                .contains("child.name", "child.idNo", "mother.name", "father.name")
                .noneMatch(key -> Stream.of("marriage.", "delivery.", "vacc.", "card.", "pay.", "mail.", "materials")
                        .anyMatch(key::startsWith))
                .doesNotContain(
                        "child.weightG",
                        "child.gestWeeks",
                        "child.birthDateTime",
                        "mother.maritalStatus",
                        "hukou.householdNo");
        assertThat(answer.toString())
                .doesNotContain("J220502-2023-000123", "NEGATIVE", "POSITIVE", "3250", "900000123");
    }

    @Test
    void police_and_card_centre_see_neither_medical_nor_each_others_fields() {
        var applied = registered();
        assertThat(keys(applied.task("H").opened()))
                .contains("marriage.certNo", "cert.no", "hukou.householderName")
                .noneMatch(key -> Stream.of("ins.", "card.", "pay.", "vacc.").anyMatch(key::startsWith))
                .doesNotContain("delivery.motherHBsAg", "child.weightG", "child.healthNote");
        applied.until("C", "COMPLETED");
        assertThat(keys(applied.task("C").opened()))
                .contains("child.name", "child.idNo")
                .noneMatch(key -> Stream.of("marriage.", "delivery.", "vacc.", "ins.region", "ins.category", "pay.")
                        .anyMatch(key::startsWith));
    }

    @Test
    void no_other_door_gives_the_insurance_clerk_what_the_own_desk_does_not() {
        var applied = registered();
        var caseNo = applied.caseNo();
        var application = Stack.url("application");
        var doors = List.of(
                application + "/projections/" + caseNo + "/1/V?attempt=1",
                application + "/projections/" + caseNo + "/1/I?attempt=1",
                application + "/cases/" + caseNo,
                Stack.url("birth-certificate") + "/deliveries/"
                        + applied.family().deliveryRef(),
                Stack.url("vaccination") + "/work-items/" + applied.task("V").id(),
                Stack.url("household-registration") + "/work-items/"
                        + applied.task("H").id());
        for (var door : doors) {
            assertThat(Http.get(door, Tokens.of(INSURANCE_CLERK)).status())
                    .as(door)
                    .isEqualTo(403);
        }
        var colleague = Http.get(
                Stack.url("medical-insurance") + "/work-items/"
                        + applied.task("I").id(),
                Tokens.of("clerk-i-220503"));
        assertThat(colleague.status())
                .as("an item of another county is unknown")
                .isEqualTo(404);
    }

    @Test
    void every_reading_is_on_record_with_who_and_why_for_the_auditor_alone() {
        var applied = registered();
        applied.task("I").opened();

        var pulled = Auditor.lines("application", applied.caseNo() + "-1/I");
        assertThat(pulled).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("act").asText()).isEqualTo("PROJECTION_READ");
            assertThat(line.path("actor").asText()).isEqualTo("service-account-medical-insurance");
            assertThat(line.path("purpose").asText()).startsWith("work-item:");
        });
        var opened = Auditor.lines("medical-insurance", applied.caseNo() + "-1/I");
        assertThat(opened).anySatisfy(line -> {
            assertThat(line.path("act").asText()).isEqualTo("WORK_ITEM_READ");
            assertThat(line.path("actor").asText()).isEqualTo(INSURANCE_CLERK);
            assertThat(line.path("purpose").asText()).isNotBlank();
            assertThat(line.path("at").asText()).startsWith("2026-11-04");
        });
        assertThat(pulled.toString() + opened)
                .doesNotContain("王梓涵", "赵雨桐", applied.family().mother().idNo());
        for (var account : List.of(INSURANCE_CLERK, "administrator", "supervisor-i-220502")) {
            assertThat(Http.get(Stack.url("medical-insurance") + "/audit", Tokens.of(account))
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
    }

    private Applied registered() {
        time.to("2026-11-04T09:00");
        var applied =
                Applied.by(delivered(Cast.like("C1"))).consented().certified().registered();
        applied.until("I", "COMPLETED");
        return applied;
    }

    private static List<String> keys(JsonNode opened) {
        var keys = new ArrayList<String>();
        opened.path("fields").fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
