package birth.application.guide;

import birth.application.eligibility.Fact;
import birth.application.eligibility.Facts;
import birth.application.eligibility.RuleText;
import birth.application.guide.Question.Kind;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of the guide and the facts each answer stands for (table guide-questions.csv). */
@ApplicationScoped
public class Questionnaire {

    private static final Map<String, Fact> FACTS =
            Arrays.stream(Fact.values()).collect(Collectors.toUnmodifiableMap(Fact::variable, Function.identity()));

    /** A row with an option; the row without one asks the question. */
    private record Row(String question, Kind kind, String option, RuleText text, Map<Fact, Object> facts) {

        private static Row of(String[] cells) {
            return new Row(
                    cells[0],
                    Kind.valueOf(cells[1]),
                    cells[2],
                    new RuleText(cells[3], cells[4], cells[5]),
                    facts(cells[6]));
        }

        private static Map<Fact, Object> facts(String cell) {
            return cell.isEmpty()
                    ? Map.of()
                    : Arrays.stream(cell.split(" "))
                            .map(pair -> pair.split("="))
                            .collect(Collectors.toUnmodifiableMap(pair -> FACTS.get(pair[0]), pair -> value(pair[1])));
        }

        private static Object value(String text) {
            if (text.matches("true|false")) {
                return Boolean.valueOf(text);
            }
            return text.matches("\\d+") ? (Object) Integer.valueOf(text) : text;
        }
    }

    private final List<Row> rows = CsvTable.shipped(Questionnaire.class, "guide-questions.csv").rows().stream()
            .map(Row::of)
            .toList();

    public List<Question> questions() {
        return rows.stream()
                .filter(row -> row.option().isEmpty())
                .map(row -> new Question(row.question(), row.kind(), row.text(), options(row.question())))
                .toList();
    }

    /** @param answers option ids by question id; a question may stay open */
    public Facts facts(Map<String, List<String>> answers) {
        refuseUnknown(answers);
        var facts = new Facts();
        rows.stream()
                .filter(row -> answers.getOrDefault(row.question(), List.of()).contains(row.option()))
                .forEach(row -> row.facts().forEach(facts::with));
        return facts;
    }

    private void refuseUnknown(Map<String, List<String>> answers) {
        var known = new LinkedHashMap<String, Question>();
        questions().forEach(question -> known.put(question.id(), question));
        var faults = new ArrayList<FieldError>();
        answers.forEach((id, chosen) -> {
            var question = known.get(id);
            if (question == null || !isAnswer(question, chosen)) {
                faults.add(new FieldError("answers", "ANSWER_UNKNOWN", "有一个答案不在选项里", "请从 GET /guide 给出的选项中选择"));
            }
        });
        if (!faults.isEmpty()) {
            throw Refusal.malformed("ANSWER_UNKNOWN", "有答案不在选项里，请从列出的选项中选择。", faults);
        }
    }

    private static boolean isAnswer(Question question, List<String> chosen) {
        var options = question.options().stream().map(Question.Option::id).toList();
        return chosen != null && options.containsAll(chosen) && (question.kind() == Kind.MANY || chosen.size() <= 1);
    }

    private List<Question.Option> options(String question) {
        return rows.stream()
                .filter(row -> row.question().equals(question) && !row.option().isEmpty())
                .map(row -> new Question.Option(row.option(), row.text()))
                .toList();
    }
}
