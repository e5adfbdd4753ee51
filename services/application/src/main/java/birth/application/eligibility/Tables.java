package birth.application.eligibility;

import static java.util.stream.Collectors.toUnmodifiableMap;

import birth.kit.reference.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What a family under way is asked by one file: its decision, and the one that speaks when the first has nothing to say. */
    enum Question {
        ELIGIBILITY(Table.ELIGIBILITY, Table.CLEAR),
        SELECTION(Table.SELECTION, null),
        ENTITLEMENTS(Table.ENTITLEMENTS, null);

        private final Table first;
        private final Table otherwise;

        Question(Table first, Table otherwise) {
            this.first = first;
            this.otherwise = otherwise;
        }

        static Optional<Question> of(String file) {
            return Arrays.stream(values())
                    .filter(question -> question.first.file.equals(file))
                    .findFirst();
        }

        List<Map<String, Object>> ask(DecisionFile edition, Map<String, Object> variables) {
            var hits = edition.decide(first.decision, variables);
            return hits.isEmpty() && otherwise != null ? edition.decide(otherwise.decision, variables) : hits;
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

    /** The edition of that file in force on the day. */
    DecisionFile edition(Question question, LocalDate day) {
        return files.get(question.first.file).on(day);
    }

    /** Version of each table on the day, by name; a case keeps those of the day it was submitted. */
    public Map<String, String> versions(LocalDate day) {
        return Arrays.stream(Table.values())
                .collect(toUnmodifiableMap(
                        table -> table.decision,
                        table -> files.get(table.file).on(day).versions().get(table.decision)));
    }
}
