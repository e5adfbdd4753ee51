package birth.casework.desk;

import birth.casework.item.State;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which items of the caller's units are meant, open ones unless it is said; every part but the clock may be left out.
 *
 * @param letter of the item
 * @param mine claimed by the caller
 * @param of references of the items that alone are meant; empty for all
 * @param ended whatever their state, where no state is asked for
 */
record Lot(State state, String letter, boolean mine, Pile pile, List<String> of, boolean ended, BusinessClock clock) {

    private static final String REFERENCE =
            "caseNo || '-' || cast(childIndex as string) || '/' || item || '/' || cast(attempt as string)";

    record Query(String where, Map<String, Object> values) {}

    Query within(Caller caller) {
        var regions = List.copyOf(caller.regions());
        if (caller.units().isEmpty() || regions.isEmpty()) {
            return new Query("false = true", Map.of());
        }
        var where = new StringBuilder("unit in :units and (")
                .append(IntStream.range(0, regions.size())
                        .mapToObj(i -> "region like :region" + i)
                        .collect(Collectors.joining(" or ")))
                .append(')');
        var values = new HashMap<String, Object>();
        values.put("units", caller.units());
        IntStream.range(0, regions.size()).forEach(i -> values.put("region" + i, regions.get(i) + "%"));
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        } else if (!ended) {
            where.append(" and state in :states");
            values.put("states", State.OPEN);
        }
        if (letter != null) {
            where.append(" and item = :letter");
            values.put("letter", letter);
        }
        if (mine) {
            where.append(" and claimedBy = :account");
            values.put("account", caller.account());
        }
        if (!of.isEmpty()) {
            where.append(" and caseNo in :cases and ").append(REFERENCE).append(" in :references");
            values.put("cases", of.stream().map(Lot::caseNo).distinct().toList());
            values.put("references", of);
        }
        if (pile != null) {
            where.append(" and ").append(pile.where());
            values.putAll(pile.values(caller.account(), LocalDate.now(clock)));
        }
        return new Query(where.toString(), values);
    }

    private static String caseNo(String reference) {
        return reference.substring(0, Math.max(reference.indexOf('-'), 0));
    }
}
