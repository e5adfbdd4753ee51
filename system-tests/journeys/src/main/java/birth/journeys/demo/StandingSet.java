package birth.journeys.demo;

import birth.journeys.actor.Desk;
import birth.journeys.actor.Hospital;
import birth.journeys.actor.Parent;
import birth.journeys.family.Families;
import birth.journeys.family.Family;
import birth.journeys.family.NamedFamilies;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Families in flight, so that each desk has work and each board moves: at every office of 东昌区 at least fifteen items,
 * new, claimed, due today, overdue and waiting for an answer, and one case held on purpose.
 */
public final class StandingSet {

    private static final int WANTED = 15;
    private static final int AT_ONCE = 8;
    private static final String COUNTY = "220502";
    private static final String NAMELESS = "S";
    private static final List<String> OPEN = List.of("READY", "CLAIMED", "NOTICE", "HELD");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where a family's case comes to rest. */
    private enum Stop {
        HOSPITAL(Set.of("B", "V"), EnumSet.of(Family.Trait.NO_FIRST_DOSE)),
        POLICE(Set.of("H"), EnumSet.noneOf(Family.Trait.class)),
        INSURANCE(Set.of("I"), EnumSet.of(Family.Trait.INSURED_AT_RESIDENCE)),
        CARD(Set.of("C"), EnumSet.of(Family.Trait.UNKNOWN_BANK));

        private final Set<String> desks;
        private final Set<Family.Trait> traits;

        Stop(Set<String> desks, Set<Family.Trait> traits) {
            this.desks = desks;
            this.traits = traits;
        }
    }

    private final LocalDate today;
    private final BusinessTime time;
    private final Set<String> namedCases = ConcurrentHashMap.newKeySet();

    private StandingSet(LocalDate today) {
        this.today = today;
        this.time = new BusinessTime(today);
    }

    /** Adds what is missing; a full set is left as it is. */
    public static void topUp(LocalDate today) throws InterruptedException {
        new StandingSet(today).fill();
    }

    private void fill() throws InterruptedException {
        Hospital.stock(COUNTY, "12220502412999017M", 200);
        if (desks().values().stream().allMatch(rows -> rows.size() < 3) && time.canBeMoved()) {
            try {
                fillPast();
            } finally {
                time.goTo(today);
            }
            named();
            bring(Stop.HOSPITAL, RareNames.families(today));
            Welcome.family(today);
        }
        for (var stop : Stop.values()) {
            var desks = desks();
            rest(
                    stop,
                    stop.desks.stream()
                            .mapToInt(item -> WANTED - desks.get(item).size())
                            .max()
                            .orElse(0),
                    today);
        }
        desks().forEach(this::handle);
        desks().forEach((item, rows) ->
                System.out.printf("%s desk of %s: %d items in flight%n", item, COUNTY, rows.size()));
    }

    /** Overdue everywhere, then due today: card (5 working days), police (3), hospital, clinic and insurance (1). */
    private void fillPast() throws InterruptedException {
        for (var stop : Stop.values()) {
            rest(stop, 2, time.workingDaysAgo(9));
        }
        rest(Stop.CARD, 2, time.workingDaysAgo(5));
        rest(Stop.POLICE, 2, time.workingDaysAgo(3));
        rest(Stop.HOSPITAL, 2, time.workingDaysAgo(1));
        rest(Stop.INSURANCE, 2, time.workingDaysAgo(1));
    }

    private void named() throws InterruptedException {
        var named = NamedFamilies.all();
        bring(
                Stop.HOSPITAL,
                named.stream().filter(family -> family.alias().equals("C9")).toList());
        bring(
                Stop.POLICE,
                named.stream()
                        .filter(family -> Set.of("C5", "C7").contains(family.alias()))
                        .toList());
    }

    private void rest(Stop stop, int count, LocalDate day) throws InterruptedException {
        if (count <= 0) {
            return;
        }
        if (!day.equals(today)) {
            time.goTo(day);
        }
        var families = new Families(ThreadLocalRandom.current().nextLong(), day);
        var group = new ArrayList<Family>();
        for (int i = 0; i < count; i++) {
            group.add(families.one(NAMELESS + (i + 1), COUNTY, 1, stop.traits));
        }
        bring(stop, group);
        System.out.printf("%d families rest at %s since %s%n", count, stop.desks, day);
    }

    private void bring(Stop stop, List<Family> families) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = families.stream()
                    .map(family -> threads.submit(() -> bring(stop, family)))
                    .toList();
            for (var one : running) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    throw new IllegalStateException(
                            "A standing family did not come to rest: "
                                    + failed.getCause().getMessage(),
                            failed.getCause());
                }
            }
        }
    }

    private void bring(Stop stop, Family family) {
        Journey.signUp(family);
        Hospital.record(family);
        var mother = new Parent(family.mother());
        var caseNo = mother.apply(family);
        if (!family.alias().startsWith(NAMELESS)) {
            namedCases.add(caseNo);
        }
        if (mother.look(caseNo).path("state").asText().equals("DONE")) {
            return;
        }
        if (stop != Stop.HOSPITAL) {
            approve("B", family.county(), caseNo);
            if (family.father() != null) {
                new Parent(family.father()).consent(caseNo, true);
            }
        }
        if (stop == Stop.INSURANCE || stop == Stop.CARD) {
            approve("H", family.hukouRegion(), caseNo);
        }
        stop.desks.forEach(item -> Until.present(
                item + " of " + caseNo,
                PATIENCE,
                () -> row(Desk.of(item, item.equals("H") ? family.hukouRegion() : COUNTY), caseNo)));
    }

    private void approve(String item, String county, String caseNo) {
        var desk = Desk.of(item, county);
        var id = Until.present(item + " of " + caseNo, PATIENCE, () -> row(desk, caseNo))
                .path("id")
                .asText();
        desk.claim(id).expect(200, 409);
        if (item.equals("B")) {
            desk.approve(id).expect(200);
            Desk.secondOf(item, county).confirm(id).expect(200);
        } else {
            Until.present("the marriage register's answer for " + caseNo, PATIENCE, () -> Optional.of(
                            desk.register(id).expect(200, 409))
                    .filter(done -> done.has("resultId")));
        }
    }

    private static Optional<JsonNode> row(Desk desk, String caseNo) {
        return Stream.of("READY", "DIVERTED")
                .flatMap(state -> desk.queue(state).stream())
                .filter(row -> row.path("caseNo").asText().equals(caseNo))
                .findFirst();
    }

    /** Three claimed, two waiting for an answer, and at the police one held; the named families stay as they are. */
    private void handle(String item, List<JsonNode> rows) {
        var desk = Desk.of(item, COUNTY);
        var ready = rows.stream()
                .filter(row -> row.path("state").asText().equals("READY"))
                .filter(row -> !namedCases.contains(row.path("caseNo").asText()))
                .map(row -> row.path("id").asText())
                .toList();
        if (ready.size() < 8
                || rows.stream().anyMatch(row -> row.path("state").asText().equals("NOTICE"))) {
            return;
        }
        ready.subList(0, 5).forEach(id -> desk.claim(id).expect(200, 409));
        ready.subList(3, 5).forEach(id -> desk.notice(id, "D18", item.equals("C") ? "card.bank" : "child.givenName")
                .expect(200, 409));
        if (item.equals("H")) {
            desk.claim(ready.get(5)).expect(200, 409);
            desk.hold(ready.get(5), "WAITING_FOR_ENQUIRY").expect(200, 409);
        }
    }

    private static Map<String, List<JsonNode>> desks() {
        var desks = new java.util.TreeMap<String, List<JsonNode>>();
        for (var item : List.of("B", "V", "H", "I", "C")) {
            desks.put(
                    item,
                    OPEN.stream()
                            .flatMap(state -> Desk.of(item, COUNTY).queue(state).stream())
                            .toList());
        }
        return desks;
    }
}
