package birth.application.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one typeface of all papers, embedded as far as it is used (Noto Sans SC, SIL Open Font License). */
final class Typeface {

    private static final String NO_LINE_START = "，。、；：？！）》】”’";
    /** Parsed once, for it holds all Han characters; one paper at a time reads from it. */
    private static final TrueTypeFont PARSED = parse();

    private final PDFont font;

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        return new Typeface(PDType0Font.load(document, PARSED, true));
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** No character is printed as a box: the first one without a glyph stops the paper, told by its code point alone. */
    void demandGlyphs(String text) {
        text.codePoints().filter(character -> !has(character)).findFirst().ifPresent(missing -> {
            throw new MissingGlyph(missing);
        });
    }

    private boolean has(int character) {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException | IOException none) {
            return false;
        }
    }

    /** Breaks between characters, never before a closing mark, and inside a word of Latin letters only when it is too long. */
    List<String> wrap(String text, float size, float room) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : words(paragraph)) {
                if (line.length() > 0 && width(line + word, size) > room && !NO_LINE_START.contains(word)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word);
                while (width(line.toString(), size) > room
                        && line.codePointCount(0, line.length()) > 1
                        && !NO_LINE_START.contains(word)) {
                    var cut = fitting(line.toString(), size, room);
                    lines.add(line.substring(0, cut));
                    line.delete(0, cut);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private int fitting(String line, float size, float room) throws IOException {
        var end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= room) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var latin = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character < 0x250 && !Character.isWhitespace(character)) {
                latin.appendCodePoint(character);
            } else {
                flush(latin, words);
                words.add(Character.toString(character));
            }
        });
        flush(latin, words);
        return words;
    }

    private static void flush(StringBuilder latin, List<String> words) {
        if (latin.length() > 0) {
            words.add(latin.toString());
            latin.setLength(0);
        }
    }

    private static TrueTypeFont parse() {
        try (var in = Typeface.class.getResourceAsStream("/paper/fonts/NotoSansSC-Regular-han.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
