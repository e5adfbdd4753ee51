package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.Item;
import birth.application.consent.Consent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies of domain.md 1.2. */
class ChildProgressTest {

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
        "GRANTED, COMPLETED - NOT_ACCEPTED WAITING -, COMPLETED REQUESTED NOT_ACCEPTED WAITING/H NOT_POSSIBLE"
    })
    void follows_from_what_was_told_and_from_the_predecessors(Consent consent, String told, String expected) {
        var progress = progress(consent, told);
        var standings = Arrays.stream(Item.values())
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
        assertThat(new ChildProgress(Consent.GRANTED, told).of(Item.C).state()).isEqualTo(ItemState.REQUESTED);
    }

    @Test
    void names_the_predecessors_decision_for_what_is_no_longer_possible() {
        var told = new EnumMap<Item, ChildProgress.Told>(Item.class);
        told.put(Item.B, new ChildProgress.Told(ItemState.REFUSED, false, "decision-of-b"));
        told.put(Item.H, new ChildProgress.Told(ItemState.NOT_STARTED, false, null));
        told.put(Item.C, new ChildProgress.Told(ItemState.NOT_STARTED, false, null));
        var progress = new ChildProgress(Consent.GRANTED, told);
        assertThat(List.of(progress.of(Item.H).decisionId(), progress.of(Item.C).decisionId()))
                .containsOnly("decision-of-b");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED REQUESTED WAITING_PREDECESSOR, SUBMITTED",
        "ACCEPTED REQUESTED WAITING_PREDECESSOR, ACCEPTED",
        "NOTICE HELD WAITING, ACCEPTED",
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
            facts.put(Item.values()[i], new ChildProgress.Told(state, i == 2 && state == ItemState.COMPLETED, null));
        }
        return new ChildProgress(consent, facts);
    }
}
