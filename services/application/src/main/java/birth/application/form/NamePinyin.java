package birth.application.form;

import birth.kit.text.CsvTable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * A child's name in letters as in a passport: family name, blank, given name; ü as YU after L and N. Readings that differ in a
 * family name, and rare characters, are in code/pinyin.csv. Nothing is guessed: with an unknown character there is no answer.
 */
final class NamePinyin {

    private static final Map<String, String> FAMILY_NAMES = readings("surname");
    private static final Map<String, String> RARE = readings("anywhere");

    private NamePinyin() {}

    static Optional<String> of(Form.Child child) {
        if (child.givenName() == null || child.familyName() == null) {
            return Optional.empty();
        }
        var family = FAMILY_NAMES.getOrDefault(child.familyName(), spelt(child.familyName()));
        var given = Arrays.stream(child.givenName().split("·"))
                .map(NamePinyin::spelt)
                .collect(Collectors.joining(" "));
        return Optional.of((family + " " + given).strip()).filter(name -> name.matches("[A-Z]+( [A-Z]+)*"));
    }

    private static String spelt(String text) {
        return text.codePoints().mapToObj(NamePinyin::spelt).collect(Collectors.joining());
    }

    private static String spelt(int character) {
        var rare = RARE.get(Character.toString(character));
        if (rare != null) {
            return rare;
        }
        var readings = Character.isBmpCodePoint(character) ? read((char) character) : null;
        return readings == null ? "?" : readings[0].replace("Ü", "YU");
    }

    private static String[] read(char character) {
        var format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.UPPERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_U_UNICODE);
        try {
            return PinyinHelper.toHanyuPinyinStringArray(character, format);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> readings(String where) {
        return CsvTable.shipped(NamePinyin.class, "code/pinyin.csv").rows().stream()
                .filter(cells -> cells[2].equals(where))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }
}
