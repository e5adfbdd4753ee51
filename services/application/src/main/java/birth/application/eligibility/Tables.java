package birth.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** The decision tables of workflows/definitions that this service asks, read once. */
@ApplicationScoped
public class Tables {

    /** A decision and the file it is in. */
    public enum Table {
        ELIGIBILITY("eligibility-online-joint", "EligibilityOnlineJoint"),
        CLEAR("eligibility-online-joint", "EligibilityClear"),
        SELECTION("item-selection", "ItemSelection"),
        ENTITLEMENTS("entitlements", "Entitlements");

        private final String file;
        private final String decision;

        Table(String file, String decision) {
            this.file = file;
            this.decision = decision;
        }
    }

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<Table, DmnDecision> decisions = new EnumMap<>(Table.class);
    private final Map<String, String> versions = new TreeMap<>();

    public Tables() {
        for (var table : Table.values()) {
            var model = model(table.file);
            Decision decision = model.getModelElementById(table.decision);
            decisions.put(table, engine.parseDecision(table.decision, model));
            versions.put(table.decision, decision.getVersionTag());
        }
    }

    /** Every rule of the table that applies, by output name. */
    public List<Map<String, Object>> decide(Table table, Map<String, Object> variables) {
        return engine.evaluateDecision(decisions.get(table), variables).getResultList();
    }

    /** Version of each table by name; a case keeps those it was submitted under. */
    public Map<String, String> versions() {
        return Map.copyOf(versions);
    }

    private static DmnModelInstance model(String file) {
        try (var in = Tables.class.getResourceAsStream("/dmn/" + file + ".dmn")) {
            return Dmn.readModelFromStream(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
