package birth.casework.desk;

import birth.casework.item.State;
import birth.casework.item.WorkItems;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much lies on the caller's desk: the piles counted in one look, the states in another, for every desk asks every few seconds. */
@ApplicationScoped
class Tally {

    private static final String MINE = "claimedBy = :account";

    private final WorkItems items;
    private final Caller caller;
    private final BusinessClock clock;

    Tally(WorkItems items, Caller caller, BusinessClock clock) {
        this.items = items;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param mine how many open items the caller has claimed */
    public record Summary(Map<Pile, Long> piles, Map<State, Long> states, long mine) {}

    /** @param letter of the items that alone are counted; null for all */
    Summary of(String letter) {
        var open = new Lot(null, letter, false, null, List.of(), false, clock).within(caller);
        var values = new HashMap<>(open.values());
        values.put("account", caller.account());
        Stream.of(Pile.values()).forEach(pile -> values.putAll(pile.values(caller.account(), LocalDate.now(clock))));
        var counts = Stream.concat(Stream.of(Pile.values()).map(Pile::where), Stream.of(MINE))
                .map("count(case when %s then 1 end)"::formatted)
                .collect(Collectors.joining(", "));
        var counted = read("select " + counts + " from WorkItem where " + open.where(), values)
                .getFirst();

        var piles = new EnumMap<Pile, Long>(Pile.class);
        Stream.of(Pile.values()).forEach(pile -> piles.put(pile, (Long) counted[pile.ordinal()]));
        return new Summary(piles, states(letter), (Long) counted[Pile.values().length]);
    }

    /** Those that have ended too. */
    private Map<State, Long> states(String letter) {
        var all = new Lot(null, letter, false, null, List.of(), true, clock).within(caller);
        var states = new EnumMap<State, Long>(State.class);
        Stream.of(State.values()).forEach(state -> states.put(state, 0L));
        read("select state, count(*) from WorkItem where " + all.where() + " group by state", all.values())
                .forEach(row -> states.put((State) row[0], (Long) row[1]));
        return states;
    }

    private List<Object[]> read(String select, Map<String, Object> values) {
        var query = items.getEntityManager().createQuery(select, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
