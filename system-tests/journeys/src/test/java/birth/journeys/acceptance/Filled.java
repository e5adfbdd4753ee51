package birth.journeys.acceptance;

import birth.journeys.actor.Parent;
import birth.journeys.family.Family;
import birth.journeys.stack.Http;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The combined form as the family's kind fills it, to be changed before it is saved. */
record Filled(ObjectNode form) {

    static Filled of(Family family) {
        return new Filled(Http.JSON.valueToTree(Parent.form(family)));
    }

    Filled items(String letters) {
        ArrayNode items = form.putArray("items");
        letters.chars().forEach(letter -> items.add(String.valueOf((char) letter)));
        return this;
    }

    Filled child(int index, String field, String value) {
        ((ObjectNode) form.path("children").path(index - 1)).put(field, value);
        return this;
    }

    Filled with(String part, String field, String value) {
        form.withObjectProperty(part).put(field, value);
        return this;
    }
}
