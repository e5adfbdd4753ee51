package birth.household.rule;

/**
 * Another child of the same case, as its form shows it (domain.md 3.5).
 *
 * @param pluralIndex printed order of the birth, 多胎序
 */
public record Sibling(int pluralIndex, String name, String sex, String relation) {}
