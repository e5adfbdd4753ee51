package birth.application.material;

import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Judges uploaded bytes by what they are, not by what they are called (domain.md 1.4). Answers the media type. */
@ApplicationScoped
public class Upload {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LARGEST_PHOTO = 50 * 1024;
    private static final String JPEG = "image/jpeg";
    private static final String PDF = "application/pdf";
    private static final Set<String> TYPES = Set.of(JPEG, "image/png", PDF);

    private final Scan scan;
    private final Tika tika = new Tika();

    Upload(Scan scan) {
        this.scan = scan;
    }

    String typeOf(MaterialKind kind, byte[] content) {
        if (content == null || content.length == 0) {
            throw wrong("MATERIAL_EMPTY", "文件是空的，请重新选择文件。");
        }
        if (content.length > LARGEST) {
            throw wrong("MATERIAL_TOO_LARGE", "文件超过10MB，请压缩或重新拍摄后上传。");
        }
        var type =
                readableType(content).orElseThrow(() -> wrong("MATERIAL_TYPE", "只能上传 JPEG、PNG 图片或 PDF 文件，请转换格式后上传。"));
        mustBeHarmless(content);
        if (kind.kind().equals(MaterialKind.PHOTO)) {
            photo(type, content);
        } else if (!type.equals(PDF) && Picture.read(content).isTooSmall()) {
            throw wrong("MATERIAL_RESOLUTION", "图片太小看不清字，短边至少600像素、长边至少800像素，请重新拍摄。");
        }
        return type;
    }

    /** Empty for what is neither a picture nor a PDF. */
    public Optional<String> readableType(byte[] content) {
        return Optional.of(tika.detect(content)).filter(TYPES::contains);
    }

    public void mustBeHarmless(byte[] content) {
        if (scan.isHarmful(content)) {
            throw wrong("MATERIAL_HARMFUL", "文件未通过安全检查，没有保存。请重新拍摄或从可信的设备上传。");
        }
    }

    private static void photo(String type, byte[] content) {
        if (!type.equals(JPEG)) {
            throw wrong("PHOTO_TYPE", "证件照应为 JPEG 图片，请转换格式后上传。");
        }
        if (content.length >= LARGEST_PHOTO) {
            throw wrong("PHOTO_TOO_LARGE", "证件照应小于50KB，请压缩后上传。");
        }
        var picture = Picture.read(content);
        if (!picture.isOfCardSize()) {
            throw wrong("PHOTO_SIZE", "证件照应为宽358、高441像素，请裁剪后上传。");
        }
        if (!picture.hasWhiteBackground()) {
            throw wrong("PHOTO_BACKGROUND", "证件照的背景应为白色，请在白墙或白布前重新拍摄。");
        }
    }

    static Refusal wrong(String code, String message) {
        return Refusal.unprocessable(code, message, List.of());
    }
}
