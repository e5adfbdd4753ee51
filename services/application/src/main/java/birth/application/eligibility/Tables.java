package birth.application.eligibility;

import static java.util.stream.Collectors.toUnmodifiableMap;

import birth.kit.reference.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The decision tables this service asks: those of workflows/definitions, and later editions of them from their day. */
@ApplicationScoped
public class Tables {

    private static final String KIND = "rule-version";

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

    private final Map<String, Dated<DecisionFile>> files = Arrays.stream(Table.values())
            .map(table -> table.file)
            .distinct()
            .collect(toUnmodifiableMap(
                    file -> file,
                    file -> Dated.contents(
                            KIND,
                            file,
                            DecisionFile.of(DecisionFile.shipped(file)),
                            content -> DecisionFile.of(DecisionFile.published(content)))));

    /** Every rule of the table in force on the day that applies, by output name. */
    public List<Map<String, Object>> decide(Table table, Map<String, Object> variables, LocalDate day) {
        return files.get(table.file).on(day).decide(table.decision, variables);
    }

    /** Version of each table on the day, by name; a case keeps those of the day it was submitted. */
    public Map<String, String> versions(LocalDate day) {
        return Arrays.stream(Table.values())
                .collect(toUnmodifiableMap(
                        table -> table.decision,
                        table -> files.get(table.file).on(day).versions().get(table.decision)));
    }
}
