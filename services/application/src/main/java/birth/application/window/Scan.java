package birth.application.window;

import birth.kit.problem.Refusal;
import java.util.Base64;
import java.util.List;

/** A scanned paper, its kind told by its content. */
record Scan(String mediaType, byte[] bytes) {

    static Scan of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            throw unreadable();
        }
        if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) {
            return new Scan("application/pdf", bytes);
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return new Scan("image/jpeg", bytes);
        }
        if (begins(bytes, 0x89, 0x50, 0x4E, 0x47)) {
            return new Scan("image/png", bytes);
        }
        throw unreadable();
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal unreadable() {
        return Refusal.malformed("SCAN_UNREADABLE", "请上传 PDF、JPEG 或 PNG 格式的扫描件。", List.of());
    }
}
