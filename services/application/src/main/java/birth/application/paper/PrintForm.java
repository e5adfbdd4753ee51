package birth.application.paper;

import birth.application.consent.ConsentTexts;
import birth.application.form.Form;
import birth.application.paper.Sheet.Block;
import birth.application.paper.Sheet.Heading;
import birth.application.paper.Sheet.Line;
import birth.application.paper.Sheet.Paragraph;
import birth.application.realname.Person;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The filled-in form for a mother who signs with a pen: what was filled in, and word for word what she agrees to. */
@ApplicationScoped
public class PrintForm {

    private static final String TO_BE_WRITTEN = "　　　　　　　　　　　　日期：";

    private final FormLines lines;
    private final ConsentTexts texts;
    private final PrintPaper print;
    private final BusinessClock clock;

    PrintForm(FormLines lines, ConsentTexts texts, PrintPaper print, BusinessClock clock) {
        this.lines = lines;
        this.texts = texts;
        this.print = print;
        this.clock = clock;
    }

    /** @param number by which the signed paper is found again; the keys of what is to be signed as in the texts' table */
    public byte[] toSign(String number, Form form, Person mother, List<String> keys) {
        var today = LocalDate.now(clock);
        var signed = new HashSet<>(keys);
        var blocks = new ArrayList<Block>(lines.of(form, mother));
        texts.on(today).stream().filter(text -> signed.contains(text.key())).forEach(text -> {
            blocks.add(new Heading(text.title()));
            blocks.add(new Paragraph(text.text()));
        });
        blocks.add(new Line("母亲签字", TO_BE_WRITTEN));
        return print.print(new Sheet(PaperKind.FORM.title(), number, null, blocks, WritePaper.DESK, today));
    }
}
