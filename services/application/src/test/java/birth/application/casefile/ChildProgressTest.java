package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.consent.Consent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies of domain.md 1.2. */
class ChildProgressTest {

    private static final ItemCatalogue CATALOGUE = ItemCatalogue.on(LocalDate.of(2026, 11, 2));
    private static final List<Item> FIVE = List.of(Item.B, Item.V, Item.H, Item.I, Item.C);

    /** Told states in the order B V H I C; "-" is not started. Expected likewise, with what an item waits for behind a slash. */
    @ParameterizedTest
    @CsvSource({
        "NOT_NEEDED, - - - - -, REQUESTED REQUESTED WAITING_PREDECESSOR/B WAITING_PREDECESSOR/B WAITING_PREDECESSOR/H",
        "WAITING, - - - - -, REQUESTED REQUESTED WAITING_PREDECESSOR/B WAITING_PREDECESSOR/B WAITING_PREDECESSOR/H",
        "WAITING, COMPLETED - - - -, COMPLETED REQUESTED WAITING_PREDECESSOR/CONSENT REQUESTED WAITING_PREDECESSOR/H",
        "GRANTED, COMPLETED - - - -, COMPLETED REQUESTED REQUESTED REQUESTED WAITING_PREDECESSOR/H",
        "GRANTED, COMPLETED COMPLETED NOTICE WAITING -, COMPLETED COMPLETED NOTICE/PARENT WAITING/H WAITING_PREDECESSOR/H",
        "GRANTED, COMPLETED - COMPLETED - -, COMPLETED REQUESTED COMPLETED REQUESTED REQUESTED",
        "GRANTED, REFUSED - - - -, REFUSED REQUESTED NOT_POSSIBLE NOT_POSSIBLE NOT_POSSIBLE",
        "REFUSED, - - - - -, REQUESTED REQUESTED NOT_POSSIBLE WAITING_PREDECESSOR/B NOT_POSSIBLE",
        "EXPIRED, COMPLETED COMPLETED - CANCELLED -, COMPLETED COMPLETED NOT_POSSIBLE CANCELLED NOT_POSSIBLE",
        "REVOKED, COMPLETED - - - -, COMPLETED REQUESTED NOT_POSSIBLE REQUESTED NOT_POSSIBLE",
        "GRANTED, ELSEWHERE - ELSEWHERE - -, ELSEWHERE REQUESTED ELSEWHERE REQUESTED REQUESTED",
        "GRANTED, COMPLETED - DIVERTED - -, COMPLETED REQUESTED DIVERTED REQUESTED WAITING_PREDECESSOR/H",
        "GRANTED, COMPLETED RETURNED SUSPENDED APPROVED -, COMPLETED RETURNED/PARENT SUSPENDED APPROVED WAITING_PREDECESSOR/H",
        "GRANTED, COMPLETED - NOT_ACCEPTED WAITING -, COMPLETED REQUESTED NOT_ACCEPTED WAITING/H NOT_POSSIBLE"
    })
    void follows_from_what_was_told_and_from_the_predecessors(Consent consent, String told, String expected) {
        var progress = progress(consent, told);
        var standings = FIVE.stream()
                .map(progress::of)
                .map(s -> s.state() + (s.waitingFor() == null ? "" : "/" + s.waitingFor()))
                .toList();
        assertThat(standings).containsExactly(expected.split(" "));
    }

    @Test
    void gives_the_card_a_go_when_the_number_was_known_although_registration_was_refused() {
        var told = new EnumMap<Item, ChildProgress.Told>(Item.class);
        told.put(Item.H, new ChildProgress.Told(ItemState.REFUSED, true, "d-1"));
        told.put(Item.C, new ChildProgress.Told(ItemState.NOT_STARTED, false, null));
        assertThat(new ChildProgress(CATALOGUE, Consent.GRANTED, false, told)
                        .of(Item.C)
                        .state())
                .isEqualTo(ItemState.REQUESTED);
    }

    @Test
    void ends_quietly_what_a_childs_death_ends_and_nothing_else() {
        var told = new EnumMap<Item, ChildProgress.Told>(Item.class);
        for (var item : Item.values()) {
            told.put(item, new ChildProgress.Told(ItemState.ACCEPTED, false, null));
        }
        told.put(Item.V, new ChildProgress.Told(ItemState.COMPLETED, false, null));
        var progress = new ChildProgress(CATALOGUE, Consent.GRANTED, true, told);
        var ended = Arrays.stream(Item.values())
                .filter(item -> progress.of(item).state() == ItemState.CANCELLED)
                .toList();
        assertThat(ended).containsExactly(Item.C, Item.R, Item.G, Item.S, Item.T);
        assertThat(progress.of(Item.V).state()).isEqualTo(ItemState.COMPLETED);
        assertThat(progress.of(Item.H).state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void names_the_predecessors_decision_for_what_is_no_longer_possible() {
        var told = new EnumMap<Item, ChildProgress.Told>(Item.class);
        told.put(Item.B, new ChildProgress.Told(ItemState.REFUSED, false, "decision-of-b"));
        told.put(Item.H, new ChildProgress.Told(ItemState.NOT_STARTED, false, null));
        told.put(Item.C, new ChildProgress.Told(ItemState.NOT_STARTED, false, null));
        var progress = new ChildProgress(CATALOGUE, Consent.GRANTED, false, told);
        assertThat(List.of(progress.of(Item.H).decisionId(), progress.of(Item.C).decisionId()))
                .containsOnly("decision-of-b");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED REQUESTED WAITING_PREDECESSOR, SUBMITTED",
        "ACCEPTED REQUESTED WAITING_PREDECESSOR, ACCEPTED",
        "NOTICE HELD WAITING, CORRECTION",
        "RETURNED REQUESTED, CORRECTION",
        "SUSPENDED APPROVED, ACCEPTED",
        "COMPLETED NOTICE, PARTLY_DONE",
        "ELSEWHERE SKIPPED REQUESTED, SUBMITTED",
        "COMPLETED ELSEWHERE, DONE",
        "WITHDRAWN NOT_POSSIBLE, WITHDRAWN",
        "WITHDRAWN COMPLETED, DONE",
        "CANCELLED NOT_POSSIBLE, TERMINATED",
        "DIVERTED NOT_POSSIBLE, TO_WINDOW",
        "NOT_ACCEPTED NOT_POSSIBLE, NOT_ACCEPTED",
        "WITHDRAWN CANCELLED, DONE",
        "COMPLETED REQUESTED WAITING_PREDECESSOR, PARTLY_DONE",
        "REFUSED NOT_POSSIBLE ACCEPTED, PARTLY_DONE",
        "COMPLETED REFUSED NOT_POSSIBLE, DONE",
        "COMPLETED CANCELLED NOT_ACCEPTED, DONE"
    })
    void derives_the_state_of_the_case(String items, CaseState state) {
        assertThat(CaseState.of(
                        Arrays.stream(items.split(" ")).map(ItemState::valueOf).toList()))
                .isEqualTo(state);
    }

    private static ChildProgress progress(Consent consent, String told) {
        var facts = new EnumMap<Item, ChildProgress.Told>(Item.class);
        var states = told.split(" ");
        for (int i = 0; i < states.length; i++) {
            var state = states[i].equals("-") ? ItemState.NOT_STARTED : ItemState.valueOf(states[i]);
            facts.put(FIVE.get(i), new ChildProgress.Told(state, i == 2 && state == ItemState.COMPLETED, null));
        }
        return new ChildProgress(CATALOGUE, consent, false, facts);
    }
}
