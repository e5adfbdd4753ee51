package birth.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import birth.kit.text.CsvTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PrintPaperTest {

    private final PrintPaper print = new PrintPaper();

    @Test
    void embeds_every_font_it_uses_on_a4_pages() throws IOException {
        try (var document = Loader.loadPDF(print.print(sheet("王梓涵", "正文")))) {
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void prints_a_rare_character_and_a_middle_dot_so_that_they_can_be_read_again() throws IOException {
        assertThat(Printed.text(print.print(sheet("李𬱖", "阿依古丽·买买提"))))
                .contains("李𬱖", "阿依古丽·买买提", "编号：X-1", "2026年11月3日");
    }

    @Test
    void has_a_glyph_for_every_character_a_name_may_hold() throws IOException {
        var table = String.join("", CsvTable.lines(PrintPaperTest.class, "general-standard-characters.txt"));
        try (var document = new PDDocument()) {
            Typeface.in(document).demandGlyphs(table.replaceAll("\\s", ""));
        }
    }

    @Test
    void prints_many_papers_at_once_from_the_one_typeface_it_has_read() {
        var papers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(number -> print.print(sheet("王梓涵", "第" + number + "份")))
                .toList();
        assertThat(papers).hasSize(12).allSatisfy(paper -> assertThat(Printed.text(paper))
                .containsPattern("第\\d+份"));
    }

    @Test
    void prints_nothing_at_all_rather_than_a_box() {
        assertThatThrownBy(() -> print.print(sheet("李\uD83D\uDE00", "正文")))
                .isInstanceOf(MissingGlyph.class)
                .hasMessageContaining("U+1F600");
        assertThatThrownBy(() -> print.print(sheet("李", "正文\uAC00"))).hasMessageContaining("U+AC00");
    }

    @Test
    void breaks_measured_lines_inside_the_margins_and_numbers_the_pages() throws IOException {
        var pdf = print.print(sheet("王梓涵", "经审查，您的申请材料需要补正，AB-1234。".repeat(120)));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var rightmost = new ArrayList<Float>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    positions.forEach(position -> rightmost.add(position.getX() + position.getWidth()));
                    super.writeString(text, positions);
                }
            };
            var text = stripper.getText(document);
            assertThat(text).contains("第1页，共" + document.getNumberOfPages() + "页");
            assertThat(rightmost).allMatch(right -> right < PDRectangle.A4.getWidth() - 50);
            assertThat(text.lines()).noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
        }
    }

    private static Sheet sheet(String name, String body) {
        return new Sheet(
                "受理凭证",
                "X-1",
                name,
                List.of(new Sheet.Paragraph(body), new Sheet.Line("新生儿", name)),
                "东昌区公安分局示例派出所",
                LocalDate.of(2026, 11, 3));
    }
}
