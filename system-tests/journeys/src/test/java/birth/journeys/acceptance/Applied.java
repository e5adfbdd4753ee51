package birth.journeys.acceptance;

import birth.journeys.actor.Desk;
import birth.journeys.actor.Parent;
import birth.journeys.family.Family;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** One family's application: as the mother sees it, and the clerks' acts on it one by one. */
record Applied(Family family, String caseNo) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Fills and submits the form of the family's kind, changed or not. */
    static Applied by(Family family, Consumer<Filled> change) {
        var mother = new Parent(family.mother());
        var filled = Filled.of(family);
        change.accept(filled);
        var draft = mother.openDraft(family);
        mother.fill(draft, filled.form()).expect(200);
        return new Applied(
                family, mother.submit(draft).expect(201).path("caseNo").asText());
    }

    static Applied by(Family family) {
        return by(family, filled -> {});
    }

    Applied consented() {
        new Parent(family.father()).consent(caseNo, true);
        return this;
    }

    JsonNode look() {
        return new Parent(family.mother()).look(caseNo);
    }

    JsonNode child(int index) {
        return look().path("children").path(index - 1);
    }

    JsonNode item(String letter) {
        return item(1, letter);
    }

    JsonNode item(int index, String letter) {
        return StreamSupport.stream(child(index).path("items").spliterator(), false)
                .filter(item -> item.path("item").asText().equals(letter))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + letter + " in " + look()));
    }

    String state(String letter) {
        return item(letter).path("state").asText();
    }

    JsonNode until(String letter, String... states) {
        return until(1, letter, states);
    }

    JsonNode until(int index, String letter, String... states) {
        var wanted = Set.of(states);
        return until(
                "item " + letter + " of child " + index + " in " + wanted,
                index,
                letter,
                item -> wanted.contains(item.path("state").asText()));
    }

    /** The item when its result has been read too. */
    JsonNode result(int index, String letter) {
        return until(
                        "the result of " + letter,
                        index,
                        letter,
                        item -> item.path("result").size() > 0)
                .path("result");
    }

    JsonNode result(String letter) {
        return result(1, letter);
    }

    private JsonNode until(String what, int index, String letter, Predicate<JsonNode> there) {
        return Until.present(caseNo + ": " + what, PATIENCE, () -> Optional.of(item(index, letter))
                .filter(there));
    }

    /** Waits until every office that held what this item's result has changed has taken the change over; gives their items. */
    List<String> acknowledged(String letter) {
        var offices = until(
                        "the change of " + letter + " at every office",
                        1,
                        letter,
                        item -> item.path("change").path("offices").size() > 0
                                && !item.path("change").toString().contains("\"acknowledged\":false"))
                .path("change")
                .path("offices");
        return StreamSupport.stream(offices.spliterator(), false)
                .map(office -> office.path("item").asText())
                .toList();
    }

    Task task(String letter) {
        return task(1, letter);
    }

    /** The work item at the office that does this item, as soon as the office has it, its data and the issuer's word on the certificate. */
    Task task(int index, String letter) {
        return Until.present(caseNo + ": the work item of " + letter, PATIENCE, () -> {
            var unit = item(index, letter).path("unit").asText();
            var county = letter.equals("B") ? family.county() : unit.substring(0, Math.min(6, unit.length()));
            var desk = Desk.of(letter, county);
            return unit.isEmpty()
                    ? Optional.empty()
                    : desk.find(caseNo, index, letter)
                            .filter(row -> !row.path("state").asText().equals("FETCHING"))
                            .filter(row -> !row.path("checks").toString().contains("CERT_UNVERIFIED"))
                            .map(row -> new Task(
                                    desk, letter, county, row.path("id").asText()));
        });
    }

    /** Both persons at the hospital's counter. */
    Applied certified() {
        return certified(1);
    }

    Applied certified(int index) {
        var task = task(index, "B");
        task.desk().claim(task.id()).expect(200);
        task.desk().approve(task.id()).expect(200);
        task.second().confirm(task.id()).expect(200);
        until(index, "B", "COMPLETED");
        return this;
    }

    /** The officer who registers the child. */
    Applied registered() {
        return registered(1);
    }

    Applied registered(int index) {
        registers(index, task(index, "H").claimed());
        return this;
    }

    void registers(Task officer) {
        registers(1, officer);
    }

    /** The officer who has the item before him registers the child as soon as the marriage register has answered. */
    void registers(int index, Task officer) {
        Await.until(
                caseNo + ": the registration",
                () -> officer.desk().register(officer.id()).expect(200, 409).has("resultId"));
        until(index, "H", "COMPLETED");
    }
}
