package birth.kit.text;

import java.util.regex.Pattern;

/**
 * Personal data as others may see it (domain.md 8.3). Lengths are counted as a reader counts them: a character beyond U+FFFF is
 * one. What is too short to keep a part of is masked whole.
 */
public final class Masking {

    private static final Pattern TO_THE_TOWNSHIP = Pattern.compile("^(.*?(?:街道|镇|乡|苏木))(.*)$");
    private static final int USUAL_LENGTH = 3;

    private Masking() {}

    /** 王*, 王*涵, 欧阳*, 欧阳**: the family name is kept. */
    public static String name(String name) {
        int length = length(name);
        if (length < 2) {
            return "*".repeat(length);
        }
        return FamilyName.isCompound(name) || length > USUAL_LENGTH ? kept(name, 2, 0) : kept(name, 1, length - 2);
    }

    /** 220***********9627. */
    public static String idNumber(String number) {
        return kept(number, 3, 4);
    }

    /** 139****0001. */
    public static String mobile(String number) {
        return kept(number, 3, 4);
    }

    /** Down to street or township. */
    public static String address(String address) {
        var match = TO_THE_TOWNSHIP.matcher(address);
        return match.matches() ? match.group(1) + "*".repeat(length(match.group(2))) : "*".repeat(length(address));
    }

    /** The last four digits. */
    public static String bankAccount(String number) {
        return kept(number, 0, 4);
    }

    /** Z22*****01. */
    public static String certificateNo(String number) {
        return kept(number, 3, 2);
    }

    private static String kept(String text, int first, int last) {
        int length = length(text);
        if (length <= first + last) {
            return "*".repeat(length);
        }
        return text.substring(0, text.offsetByCodePoints(0, first))
                + "*".repeat(length - first - last)
                + text.substring(text.offsetByCodePoints(text.length(), -last));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
