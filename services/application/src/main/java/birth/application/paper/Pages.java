package birth.application.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets measured lines on A4 pages, from the top, with a new page when one is full. */
final class Pages {

    private static final float MARGIN = 72;
    private static final float LEADING = 1.7f;
    private static final float LABEL = 108;
    private static final PDRectangle A4 = PDRectangle.A4;

    private final PDDocument document;
    private final Typeface typeface;
    private PDPage page;
    private float y;

    Pages(PDDocument document, Typeface typeface) {
        this.document = document;
        this.typeface = typeface;
        turn();
    }

    void centred(String text, float size) throws IOException {
        place(text, (A4.getWidth() - width(text, size)) / 2, size);
        down(size);
    }

    void right(String text, float size) throws IOException {
        place(text, A4.getWidth() - MARGIN - width(text, size), size);
        down(size);
    }

    void heading(String text, float size) throws IOException {
        space(size / 2);
        text("【" + text + "】", size, 0);
    }

    /** @param indent of the first line */
    void text(String text, float size, float indent) throws IOException {
        typeface.demandGlyphs(text);
        var start = "　".repeat(Math.round(indent / size));
        for (var line : typeface.wrap(start + text, size, room(MARGIN))) {
            place(line, MARGIN, size);
            down(size);
        }
    }

    void line(String label, String value, float size) throws IOException {
        typeface.demandGlyphs(value);
        var first = true;
        for (var part : typeface.wrap(value, size, room(MARGIN + LABEL))) {
            if (first) {
                place(label + "：", MARGIN, size);
            }
            place(part, MARGIN + LABEL, size);
            down(size);
            first = false;
        }
    }

    void space(float height) {
        y -= height;
    }

    /** At the foot of every page, once all are there. */
    void number(float size) throws IOException {
        var count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            var text = "第" + (i + 1) + "页，共" + count + "页";
            put(document.getPage(i), text, (A4.getWidth() - width(text, size)) / 2, MARGIN / 2, size);
        }
    }

    private void place(String text, float x, float size) throws IOException {
        if (y - size < MARGIN) {
            turn();
        }
        put(page, text, x, y - size, size);
    }

    private void put(PDPage on, String text, float x, float baseline, float size) throws IOException {
        typeface.demandGlyphs(text);
        try (var content = new PDPageContentStream(document, on, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(typeface.font(), size);
            content.newLineAtOffset(x, baseline);
            content.showText(text);
            content.endText();
        }
    }

    private float width(String text, float size) throws IOException {
        typeface.demandGlyphs(text);
        return typeface.width(text, size);
    }

    private static float room(float left) {
        return A4.getWidth() - left - MARGIN;
    }

    private void down(float size) {
        y -= size * LEADING;
    }

    private void turn() {
        page = new PDPage(A4);
        document.addPage(page);
        y = A4.getHeight() - MARGIN;
    }
}
