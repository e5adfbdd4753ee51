package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the family says in between and a department must hear. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RelayTest {

    @Test
    void tells_of_a_revised_form_only_where_the_item_is_under_way() {
        var family = Family.submitted(false).completed("V").settled();
        family.hears(family.revises("B", 1), family.revises("H", 1), family.revises("V", 1))
                .waitFor("revise B")
                .settled();

        assertThat(family.asked()).doesNotContain("revise H", "revise V");
        assertThat(OutboxRows.about(family.child()))
                .filteredOn(row -> row.type().equals("request.form-revised.v1"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.payload()).contains("\"formVersion\":3", "\"fields\":[\"child.givenName\"]"));
    }

    @Test
    void raises_an_objection_where_the_item_is_asked_and_remembers_it_where_it_is_not() {
        var family = Family.submitted(false);
        family.hears(family.objected("B"), family.objected("H"))
                .waitFor("object B")
                .settled();
        assertThat(family.asked()).doesNotContain("object H");

        family.completed("B").waitFor("ask H", "object H");
        assertThat(family.asked()).containsSubsequence("ask H", "object H").doesNotHaveDuplicates();
    }

    @Test
    void says_nothing_of_an_objection_to_what_is_decided() {
        var family = Family.submitted(false).completed("B").waitFor("ask H");
        family.hears(family.objected("B"));

        assertThat(family.settled().asked()).doesNotContain("object B");
    }
}
