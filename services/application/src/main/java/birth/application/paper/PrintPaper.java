package birth.application.paper;

import birth.application.paper.Sheet.Fault;
import birth.application.paper.Sheet.Heading;
import birth.application.paper.Sheet.Line;
import birth.application.paper.Sheet.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a sheet on as many A4 pages as it needs. */
@ApplicationScoped
class PrintPaper {

    private static final float TITLE = 20;
    private static final float TEXT = 12;
    private static final float SMALL = 10;

    /** One after the other: all papers read from the same parsed typeface. */
    synchronized byte[] print(Sheet sheet) {
        try (var document = new PDDocument()) {
            var pages = new Pages(document, Typeface.in(document));
            pages.centred(sheet.title(), TITLE);
            pages.right("编号：" + sheet.number(), SMALL);
            pages.space(TEXT);
            if (sheet.addressee() != null) {
                pages.text(sheet.addressee() + "：", TEXT, 0);
            }
            for (var block : sheet.blocks()) {
                switch (block) {
                    case Paragraph paragraph -> pages.text(paragraph.text(), TEXT, 2 * TEXT);
                    case Heading heading -> pages.heading(heading.text(), TEXT);
                    case Line line -> pages.line(line.label(), line.value(), TEXT);
                    case Fault fault -> fault(pages, fault);
                }
            }
            pages.space(2 * TEXT);
            pages.right(sheet.signedBy(), TEXT);
            pages.right(ChineseDate.of(sheet.date()), TEXT);
            pages.number(SMALL);
            document.getDocumentInformation().setTitle(sheet.title());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fault(Pages pages, Fault fault) throws IOException {
        pages.heading("第" + fault.number() + "项", TEXT);
        pages.line("内容", fault.field(), TEXT);
        pages.line("问题", fault.text(), TEXT);
        pages.line("改正办法", fault.fix(), TEXT);
        if (fault.explanation() != null) {
            pages.line("说明", fault.explanation(), TEXT);
        }
    }
}
