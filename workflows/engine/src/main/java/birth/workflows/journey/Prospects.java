package birth.workflows.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether the items of one child can be asked now, later or never, from where all of them stand (domain.md 1.2, 3.1).
 * An item that was not selected is passed by as if its result were there (docs/adr/0003).
 */
final class Prospects {

    private static final String ID_NUMBER = "ID_NUMBER";
    private static final String CONSENT = "CONSENT";

    private final Map<String, Errand> errands;
    private final String consent;
    private final Needs needs;

    Prospects(Collection<Errand> errands, String consent, Needs needs) {
        this.errands = errands.stream().collect(Collectors.toMap(Errand::item, Function.identity()));
        this.consent = consent;
        this.needs = needs;
    }

    /** Before an item is asked: what it needs for that; afterwards: what it needs to be completed. */
    Prospect of(Errand errand) {
        if (!errand.isOpen()) {
            return Prospect.IMPOSSIBLE;
        }
        return errand.asked() ? toComplete(errand.item()) : toAsk(errand.item());
    }

    /** Nobody is asked for what can never be completed. */
    Prospect toAsk(String item) {
        var toComplete = toComplete(item);
        return toComplete.isImpossible() ? toComplete : worst(beforeAsking(item));
    }

    /** Items that nobody was asked for and nobody will be: no process waits for them any more. */
    Set<String> stranded() {
        return errands.values().stream()
                .filter(errand ->
                        errand.isOpen() && !errand.asked() && of(errand).isImpossible())
                .map(Errand::item)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The letters of all items whose results the department of this one must be shown. */
    String shown(String item) {
        var letters = new TreeSet<String>();
        collect(item, letters);
        return String.join("", letters);
    }

    private void collect(String item, Set<String> letters) {
        for (var need : beforeAsking(item)) {
            if (!need.equals(CONSENT) && letters.add(letter(need))) {
                collect(letter(need), letters);
            }
        }
    }

    /** By the edition of the catalogue that the case keeps; a case from before it was told, and an item not selected, by ours. */
    private List<String> beforeAsking(String item) {
        return Optional.ofNullable(errands.get(item)).map(Errand::needs).orElseGet(() -> needs.beforeAsking()
                .getOrDefault(item, List.of()));
    }

    private Prospect toComplete(String item) {
        return worst(needs.beforeCompleting().getOrDefault(item, List.of()));
    }

    private Prospect worst(List<String> what) {
        return what.stream()
                .map(need -> need.equals(CONSENT) ? consent() : result(letter(need)))
                .max(Comparator.comparing(Prospect::state))
                .orElse(Prospect.READY);
    }

    private Prospect consent() {
        return switch (consent) {
            case "GRANTED", "NOT_NEEDED" -> Prospect.READY;
            case "REFUSED", "EXPIRED" -> Prospect.IMPOSSIBLE;
            default -> Prospect.waitingFor("parent");
        };
    }

    private Prospect result(String item) {
        var errand = errands.get(item);
        if (errand == null || errand.hasResult()) {
            return Prospect.READY;
        }
        var own = of(errand);
        return own.state() == Prospect.State.READY || errand.isWithDepartment() && !own.isImpossible()
                ? Prospect.waitingFor(errand.department())
                : own;
    }

    /** The ID number is what household registration brings, as soon as it is known. */
    private static String letter(String need) {
        return need.equals(ID_NUMBER) ? "H" : need;
    }
}
