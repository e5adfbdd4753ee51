package birth.application.paper;

import birth.application.form.Form;
import birth.application.form.FormWords;
import birth.application.paper.Sheet.Block;
import birth.application.paper.Sheet.Heading;
import birth.application.paper.Sheet.Line;
import birth.application.realname.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What was filled in, as it is printed. */
@ApplicationScoped
class FormLines {

    private final FormWords words;

    FormLines(FormWords words) {
        this.words = words;
    }

    List<Block> of(Form form, Person mother) {
        return words.of(form, mother).stream()
                .flatMap(section -> Stream.<Block>concat(
                        Stream.of(new Heading(section.title())),
                        section.lines().stream().map(line -> new Line(line.getKey(), line.getValue()))))
                .toList();
    }
}
