package birth.kit.text;

import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A child's name, or a part of it, as parents, hospital and police may give it (domain.md 1.5 nos. 1 and 2). Counted in characters
 * as a reader counts them: one beyond U+FFFF is one.
 */
public record HanName(String text) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int LONGEST_WITH_DOT = 30;
    private static final String DOT = "·";
    private static final Pattern OTHER_DOT = Pattern.compile("[.•・‧∙⋅．｡]");

    /** What is wrong with its characters, one by one. */
    public Optional<FieldError> wrongCharacters(String field) {
        return wrongDot(field).or(() -> {
            var outside = GeneralCharacters.outside(text);
            return outside.isEmpty() ? Optional.empty() : Optional.of(NameFault.NAME_CHARACTER.at(field, outside));
        });
    }

    /** A dot that looks like the one between the parts of a name and is another character: registers do not find such a name. */
    public Optional<FieldError> wrongDot(String field) {
        return OTHER_DOT.matcher(text).find() ? Optional.of(NameFault.NAME_DOT.at(field)) : Optional.empty();
    }

    /** What is wrong with its dots and its length. */
    public Stream<FieldError> wrongShape(String field) {
        if (!hasDot()) {
            return length() < SHORTEST || length() > LONGEST
                    ? Stream.of(NameFault.NAME_LENGTH.at(field))
                    : Stream.empty();
        }
        var loose = text.startsWith(DOT) || text.endsWith(DOT) || text.contains(DOT + DOT);
        return Stream.concat(
                loose ? Stream.of(NameFault.NAME_DOT.at(field)) : Stream.empty(),
                length() > LONGEST_WITH_DOT ? Stream.of(NameFault.NAME_LENGTH.at(field)) : Stream.empty());
    }

    /** @throws Refusal 400 {@code INVALID_INPUT} with every fault of a whole name */
    public void mustBeRight(String field) {
        List<FieldError> faults = Stream.concat(wrongCharacters(field).stream(), wrongShape(field))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "姓名填写不正确，请按提示修改后重新提交。", faults);
        }
    }

    /** A minority's name with the dot between its parts: it may be longer and need no family name. */
    public boolean hasDot() {
        return text.contains(DOT) || OTHER_DOT.matcher(text).find();
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }
}
