package birth.application.selection;

import birth.application.eligibility.Facts;
import birth.application.eligibility.Outcome;
import birth.application.form.Form;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The items a new draft begins with; the parents may change all but B and H. */
@ApplicationScoped
public class Preselection {

    private final Selection selection;
    private final ObjectMapper json;
    private final BusinessClock clock;

    Preselection(Selection selection, ObjectMapper json, BusinessClock clock) {
        this.selection = selection;
        this.json = json;
        this.clock = clock;
    }

    public Form in(Form fresh) {
        var items = selection.offers(new Facts(), Outcome.ON, LocalDate.now(clock)).stream()
                .filter(offer -> offer.mode() == Offer.Mode.PRESELECTED)
                .flatMap(offer -> offer.items().stream())
                .distinct()
                .toList();
        ObjectNode document = json.valueToTree(fresh);
        document.set("items", json.valueToTree(items));
        try {
            return json.treeToValue(document, Form.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A form cannot be read back", impossible);
        }
    }
}
