package birth.casework.second;

import birth.kit.problem.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The paper a result made by hand rests on (domain.md 3.10 rule 5), judged by its content, not by what it is called.
 *
 * @param type media type
 */
public record ResultDocument(String type, byte[] content, String uploadedBy, Instant uploadedAt) {

    private static final int LARGEST = 10 * 1024 * 1024;

    private enum Type {
        PDF("application/pdf", "25504446"),
        JPEG("image/jpeg", "ffd8ff"),
        PNG("image/png", "89504e470d0a1a0a");

        private final String media;
        private final byte[] beginning;

        Type(String media, String beginning) {
            this.media = media;
            this.beginning = HexFormat.of().parseHex(beginning);
        }

        boolean begins(byte[] content) {
            return content.length > beginning.length
                    && Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length);
        }
    }

    static ResultDocument of(byte[] content, String account, Instant now) {
        if (content == null || content.length == 0) {
            throw wrong("DOCUMENT_EMPTY", "文件是空的，请重新选择文件。");
        }
        if (content.length > LARGEST) {
            throw wrong("DOCUMENT_TOO_LARGE", "文件超过10MB，请压缩或重新扫描后上传。");
        }
        var type = Arrays.stream(Type.values())
                .filter(each -> each.begins(content))
                .findFirst()
                .orElseThrow(() -> wrong("DOCUMENT_TYPE", "只能上传 JPEG、PNG 图片或 PDF 文件，请转换格式后上传。"));
        return new ResultDocument(type.media, content, account, now);
    }

    private static Refusal wrong(String code, String text) {
        return Refusal.unprocessable(code, text, List.of());
    }
}
