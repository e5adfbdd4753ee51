package birth.application.mandate;

import birth.application.material.Upload;
import birth.kit.problem.Refusal;
import java.util.Base64;
import java.util.List;

/** A scanned paper, its kind told by its content. */
public record Scan(String mediaType, byte[] bytes) {

    static Scan of(String base64, Upload upload) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            throw unreadable();
        }
        var type = upload.readableType(bytes).orElseThrow(Scan::unreadable);
        upload.mustBeHarmless(bytes);
        return new Scan(type, bytes);
    }

    private static Refusal unreadable() {
        return Refusal.malformed("SCAN_UNREADABLE", "请上传 PDF、JPEG 或 PNG 格式的扫描件。", List.of());
    }
}
