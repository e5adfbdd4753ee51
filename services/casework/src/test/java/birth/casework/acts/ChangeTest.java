package birth.casework.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangeTest {

    @Inject
    PatternOffice office;

    private final Errand errand = Errand.of("H").form("child.name", "李囍宁", "cert.no", "Z229900001");

    @Test
    void a_revised_form_is_shown_old_against_new_and_handed_to_the_office() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        errand.revised("child.name", "李知宁", "cert.no", "Z229900001");
        errand.awaitHistory("DATA_CHANGED");
        errand.opened(han)
                .body("formVersion", equalTo(2))
                .body("changes[0].differences.field", contains("child.name"))
                .body("changes[0].differences[0].was", equalTo("李囍宁"))
                .body("history.act", hasItems("FORM_REVISED", "DATA_CHANGED"));
        assertThat(office.learnt(errand.id())).containsExactly("FORM_REVISED CLAIMED child.name");
        assertThat(errand.said()).containsExactly("accepted");
    }

    @Test
    void a_replaced_paper_reaches_a_completed_item_and_is_acknowledged_once() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "approval").statusCode(200);
        errand.form("child.name", "李知宁", "cert.no", "Z229900002");
        var replaced = errand.say("paper-replaced", """
                ,"ofItem":"B","resultId":"%s","change":"REPLACED","predecessors":[{"item":"B","attempt":1,"sequence":4}]""".formatted(UUID.randomUUID()));
        Bus.say(replaced);
        errand.awaitSaid("item.change-acknowledged.v1");
        assertThat(office.learnt(errand.id())).containsExactly("PAPER_REPLACED COMPLETED cert.no,child.name");
        errand.by(han, "correction").statusCode(200);
        assertThat(errand.said()).containsExactly("accepted", "completed", "change-acknowledged", "result-changed");
        assertThat(StoredRows.read("select seen from work_item where id = ?", row -> row.getString(1), errand.id()))
                .containsExactly("B.1.4");
    }

    @Test
    void an_item_that_ended_without_a_result_acknowledges_at_once() {
        errand.accepted();
        errand.say("cancel-requested", ",\"reasonCode\":\"PREDECESSOR_REFUSED\"");
        errand.say("paper-replaced", """
                ,"ofItem":"B","resultId":"%s","change":"REPLACED","predecessors":[]""".formatted(UUID.randomUUID()));
        errand.awaitSaid("item.change-acknowledged.v1");
        errand.say("form-revised", ",\"formVersion\":2,\"fields\":[\"child.name\"]");
        errand.say("objection-raised", ",\"reasonCode\":\"PARENTS_DISAGREE\"");
        errand.awaitHistory("OBJECTION");
        assertThat(errand.said()).containsExactly("accepted", "cancelled", "change-acknowledged");
    }

    @Test
    void an_item_that_ended_before_the_new_data_came_acknowledges_when_they_would_have() {
        errand.accepted();
        errand.isAway();
        errand.say("paper-replaced", """
                ,"ofItem":"B","resultId":"%s","change":"REPLACED","predecessors":[]""".formatted(UUID.randomUUID()));
        errand.say("cancel-requested", ",\"reasonCode\":\"CONSENT_REVOKED\"");
        errand.awaitSaid("item.change-acknowledged.v1");
        assertThat(errand.said()).containsExactly("accepted", "cancelled", "change-acknowledged");
    }

    @Test
    void a_death_is_shown_at_the_desk_and_told_to_the_office_while_the_item_goes_on() {
        errand.accepted();
        errand.say("child-died", ",\"diedOn\":\"2026-11-14\"");
        errand.awaitHistory("CHILD_DIED");
        errand.opened(errand.clerk("han"))
                .body("item.childDiedOn", equalTo("2026-11-14"))
                .body("item.state", equalTo("READY"));
        assertThat(office.learnt(errand.id())).containsExactly("CHILD_DIED 2026-11-14");
    }

    @Test
    void an_objection_holds_the_item_where_it_stands_and_a_clerk_releases_it() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "notices", "{\"defects\":[{\"code\":\"D02\",\"field\":\"hukou.householdNo\"}]}")
                .statusCode(200);
        errand.say("objection-raised", ",\"reasonCode\":\"PARENTS_DISAGREE\"");
        errand.awaitSaid("item.held.v1");
        errand.by(han, "approval").statusCode(409);
        errand.by(han, "unhold").statusCode(200).body("state", equalTo("NOTICE"));
        assertThat(errand.said()).containsExactly("accepted", "notice-issued", "held", "released");
    }

    /** domain.md 3.5 and 12 A05: one officer holds both. */
    @Test
    void siblings_are_claimed_together_and_a_later_one_joins() {
        errand.accepted();
        var second = errand.sibling().form("child.name", "李知宁").accepted();
        var third = second.sibling().form("child.name", "李知安");
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200).body("siblings", hasSize(1));
        second.by(han, "claim").statusCode(200).body("claimedBy", equalTo("han"));
        second.by(errand.clerk("li"), "claim").statusCode(409).body("code", equalTo("ALREADY_CLAIMED"));
        third.accepted();
        third.opened(han).body("item.claimedBy", equalTo("han"));
        third.by(han, "comments", "{\"text\":\"三胞胎一起办\"}").statusCode(200);
        third.opened(han).body("remarks.text", contains("三胞胎一起办"));
        assertThat(StoredRows.read(
                        "select text from remark where work_item_id = ?",
                        row -> new String(row.getBytes(1)),
                        third.id()))
                .noneMatch(text -> text.contains("三胞胎"));
    }

    @Test
    void gives_both_siblings_to_one_of_two_officers_who_claim_different_ones_at_once() throws Exception {
        errand.accepted();
        var second = errand.sibling().form("child.name", "李知宁").accepted();
        var answers = AtOnce.all(
                2,
                List.<Callable<Integer>>of(
                        () -> errand.by(errand.clerk("han"), "claim").extract().statusCode(),
                        () -> second.by(errand.clerk("li"), "claim").extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(StoredRows.read(
                        "select distinct claimed_by from work_item where id in (?, ?)",
                        row -> row.getString(1),
                        errand.id(),
                        second.id()))
                .singleElement()
                .isEqualTo(answers.get(0) == 200 ? "han" : "li");
    }
}
