package birth.application.paper;

import birth.application.Item;
import birth.application.casefile.CaseFile;
import birth.application.form.FieldCatalogue;
import birth.application.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers a family needs to find each result again; what is no number of the child stays out of the paper. */
@ApplicationScoped
class ResultLines {

    private static final Map<Item, List<String>> NUMBERS = Map.of(
            Item.B, List.of("cert.no", "cert.issueDate"),
            Item.V, List.of("vacc.childCode"),
            Item.H, List.of("child.idNo"),
            Item.I, List.of("ins.personNo", "ins.effectiveFrom"),
            Item.C, List.of("card.no"));

    private final Results results;
    private final FieldCatalogue fields;

    ResultLines(Results results, FieldCatalogue fields) {
        this.results = results;
        this.fields = fields;
    }

    /** By label; empty as long as the department was not read. */
    Map<String, String> of(CaseFile file, int childIndex, Item item) {
        var lines = new LinkedHashMap<String, String>();
        file.item(childIndex, item).flatMap(results::fields).ifPresent(values -> NUMBERS.getOrDefault(item, List.of())
                .forEach(key -> {
                    if (values.containsKey(key)) {
                        lines.put(
                                fields.find(key).orElseThrow().label(),
                                values.get(key).asText());
                    }
                }));
        return lines;
    }
}
