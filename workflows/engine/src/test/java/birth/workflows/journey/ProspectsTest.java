package birth.workflows.journey;

import static org.assertj.core.api.Assertions.assertThat;

import birth.workflows.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProspectsTest {

    @ParameterizedTest
    @CsvSource({
        "G, B:asked, WAITING, dept-B",
        "G, B:done, READY,",
        "G, B:REFUSED, IMPOSSIBLE,",
        "G, B:WITHDRAWN, IMPOSSIBLE,",
        "G, V:asked, READY,",
        "S, B:asked H:new, WAITING, dept-B",
        "S, B:done H:asked, WAITING, dept-H",
        "S, B:done H:number, READY,",
        "S, B:done H:CANCELLED, IMPOSSIBLE,",
        "S, B:REFUSED H:new, IMPOSSIBLE,",
        "T, B:done H:asked I:asked, WAITING, dept-I",
        "T, B:done H:REFUSED I:asked, IMPOSSIBLE,",
        "T, B:REFUSED H:new I:new, IMPOSSIBLE,",
        "T, B:done H:number I:done, READY,",
        "I, B:done H:REFUSED, IMPOSSIBLE,",
        "I, B:done H:asked, READY,"
    })
    void follow_from_where_the_predecessors_stand(String item, String others, String state, String owner) {
        var prospect = prospects("GRANTED", others).toAsk(item);

        assertThat(prospect.state()).hasToString(state);
        assertThat(prospect.owner()).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_NEEDED, READY",
        "GRANTED, READY",
        "WAITING, WAITING",
        "REVOKED, WAITING",
        "REFUSED, IMPOSSIBLE",
        "EXPIRED, IMPOSSIBLE"
    })
    void hang_on_consent_for_registration_and_what_needs_its_number(String consent, String state) {
        assertThat(prospects(consent, "B:done").toAsk("H").state()).hasToString(state);
        assertThat(prospects(consent, "B:done H:new").toAsk("S").state())
                .hasToString(state.equals("READY") ? "WAITING" : state);
    }

    @Test
    void strand_what_was_never_asked_and_never_will_be() {
        assertThat(prospects("GRANTED", "B:done H:REFUSED I:asked C:new S:new T:new G:new")
                        .stranded())
                .containsExactlyInAnyOrder("C", "S", "T");
        assertThat(prospects("GRANTED", "B:done H:asked I:asked C:new").stranded())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V, ''", "H, B", "I, B", "C, BH", "S, BH", "T, BI", "M, B"})
    void show_a_department_all_that_its_item_builds_on(String item, String shown) {
        assertThat(prospects("GRANTED", "B:new").shown(item)).isEqualTo(shown);
    }

    /** Reference data: an edition of the catalogue says otherwise, and the case keeps it. */
    @Test
    void follow_what_the_case_was_told_rather_than_what_is_configured() {
        var guidance = errand("G", "new", null, List.of("V"));
        var prospects =
                new Prospects(List.of(guidance, errand("B:done"), errand("V:asked")), "GRANTED", new Catalogue());
        assertThat(prospects.toAsk("G").owner()).isEqualTo("dept-V");
        assertThat(prospects.shown("G")).isEqualTo("V");
        var atOnce = new Prospects(List.of(errand("G", "new", null, List.of())), "GRANTED", new Catalogue());
        assertThat(atOnce.toAsk("G").state()).isEqualTo(Prospect.State.READY);
    }

    private static Prospects prospects(String consent, String errands) {
        return new Prospects(
                Stream.of(errands.split(" ")).map(ProspectsTest::errand).toList(), consent, new Catalogue());
    }

    private static Errand errand(String text) {
        var item = text.substring(0, 1);
        var where = text.substring(2);
        var outcome = where.equals("done") ? "COMPLETED" : where.matches("[A-Z_]+") ? where : null;
        return errand(item, where, outcome, null);
    }

    private static Errand errand(String item, String where, String outcome, List<String> needs) {
        return new Errand(
                new Subject("22050220261103000001R", 1),
                item,
                1,
                "dept-" + item,
                "220502",
                "220502",
                "ONLINE",
                "3e1c26d3-23ef-423e-a848-f808f54d35bf",
                1,
                0,
                !where.equals("new"),
                outcome,
                null,
                false,
                where.equals("done") || where.equals("number"),
                needs);
    }

    private record Catalogue() implements Needs {

        @Override
        public Map<String, List<String>> beforeAsking() {
            return Map.of(
                    "H",
                    List.of("B", "CONSENT"),
                    "I",
                    List.of("B"),
                    "C",
                    List.of("ID_NUMBER"),
                    "G",
                    List.of("B"),
                    "S",
                    List.of("ID_NUMBER"),
                    "T",
                    List.of("I"),
                    "M",
                    List.of("B"));
        }

        @Override
        public Map<String, List<String>> beforeCompleting() {
            return Map.of("I", List.of("ID_NUMBER"));
        }

        @Override
        public Set<String> endedByDeath() {
            return Set.of();
        }

        @Override
        public Set<String> toldOfDeath() {
            return Set.of();
        }
    }
}
