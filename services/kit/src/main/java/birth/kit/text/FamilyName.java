package birth.kit.text;

import java.util.Optional;
import java.util.Set;

/** The family name within a whole name; characters are counted as a reader counts, those beyond U+FFFF too. */
public final class FamilyName {

    /** Family names of two characters that are still borne. */
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "端木", "宇文", "长孙", "独孤", "南宫", "西门",
            "东郭", "百里", "呼延", "轩辕", "申屠", "太史", "钟离", "鲜于", "闾丘", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "万俟", "赫连", "公羊",
            "仲孙", "司空", "亓官", "拓跋", "纳兰", "完颜", "左丘", "梁丘", "乐正", "漆雕", "壤驷", "公良", "夹谷", "宰父", "谷梁", "巫马", "段干");

    private FamilyName() {}

    /** Nothing for a name that does not begin with a Han character, or whose bearer may have none: a name with a dot. */
    public static Optional<String> of(String name) {
        if (name.isEmpty() || !Character.isIdeographic(name.codePointAt(0)) || name.contains("·")) {
            return Optional.empty();
        }
        return Optional.of(first(name, isCompound(name) ? 2 : 1));
    }

    /**
     * Whether a child of this family name bears that of somebody of this name: a compound one as a whole, 欧 is not 欧阳's. A
     * longer one than the table knows is taken at its word, and so is the beginning of a name that has none or may have none.
     */
    public static boolean isOf(String family, String name) {
        return !family.isEmpty()
                && name.startsWith(family)
                && name.length() > family.length()
                && of(name).filter(whole -> !family.startsWith(whole)).isEmpty();
    }

    /** True only where a given name follows: 欧阳 alone is 欧 with the given name 阳. */
    static boolean isCompound(String name) {
        return name.codePointCount(0, name.length()) > 2 && COMPOUND.contains(first(name, 2));
    }

    private static String first(String name, int characters) {
        return name.substring(0, name.offsetByCodePoints(0, characters));
    }
}
