package birth.application.register;

/** Civil affairs on the family's income (domain.md 2.3 I8): whether it is in the low-income register. */
public record HardshipAnswer(boolean lowIncome) {}
