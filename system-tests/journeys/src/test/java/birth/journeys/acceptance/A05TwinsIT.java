package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 12 A05: one case, two children; what is wrong with one does not hold the other. */
class A05TwinsIT extends Scenario {

    @Test
    void the_boy_is_registered_while_his_sister_waits_for_a_picture() {
        time.to("2026-11-06T09:00");
        var family = delivered(Cast.like("C2"));
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        mother.fill(draft, Filled.of(family).form()).expect(200);
        var wrong = mother.type(draft, Map.of("child[2].givenName", "囍宁")).path("errors");
        assertThat(texts(wrong, "field")).containsExactly("child[2].givenName");
        assertThat(texts(wrong, "code")).containsExactly("NAME_CHARACTER");
        assertThat(wrong.path(0).path("message").asText()).contains("囍");
        assertThat(mother.type(draft, Map.of("child[2].givenName", "知宁")).path("errors"))
                .isEmpty();
        var applied = new Applied(
                        family, mother.submit(draft).expect(201).path("caseNo").asText())
                .consented()
                .certified(1)
                .certified(2);
        assertThat(applied.look().path("children")).hasSize(2);
        differ(applied, "B", "cert.no");
        differ(applied, "V", "vacc.childCode");

        var boy = applied.task(1, "H").claimed();
        var girl = applied.task(2, "H");
        assertThat(girl.opened().path("item").path("claimedBy").asText())
                .as("one officer holds both")
                .isEqualTo(boy.opened().path("item").path("claimedBy").asText())
                .isNotEmpty();
        assertThat(boy.opened().path("fields").path("hukou.relation").asText()).isEqualTo("22");
        assertThat(girl.opened().path("fields").path("hukou.relation").asText()).isEqualTo("32");

        girl.desk().notice(girl.id(), "D01", "hukou.householderName").expect(200);
        applied.until(2, "H", "NOTICE");
        applied.registers(boy);
        assertThat(applied.item(2, "H").path("state").asText()).isEqualTo("NOTICE");
        assertThat(applied.item(1, "H").path("notice").isMissingNode()).isTrue();
        assertThat(applied.look().path("state").asText()).isEqualTo("PARTLY_DONE");

        mother.answerNotices(
                applied.look(), Map.of("hukou.householderName", family.father().name()));
        applied.until(2, "H", "ACCEPTED");
        applied.registers(2, girl);
        differ(applied, "H", "child.idNo");
        differ(applied, "C", "card.no");
        Await.until(
                "the end of the case",
                () -> applied.look().path("state").asText().equals("DONE"));
    }

    private static void differ(Applied applied, String letter, String field) {
        assertThat(applied.result(1, letter).path(field).asText())
                .isNotEmpty()
                .isNotEqualTo(applied.result(2, letter).path(field).asText());
    }
}
