package birth.application;

import java.util.Optional;

/** The items of the joint case, the department that answers for each, and its name for the parents (domain.md 1.1). */
public enum Item {
    B("birth-certificate", "出生医学证明"),
    V("vaccination", "预防接种证"),
    H("household-registration", "出生登记"),
    I("medical-insurance", "医保参保登记"),
    C("social-security-card", "社会保障卡");

    private final String department;
    private final String label;

    Item(String department, String label) {
        this.department = department;
        this.label = label;
    }

    public String department() {
        return department;
    }

    public String label() {
        return label;
    }

    public static Optional<Item> of(String letter) {
        for (var item : values()) {
            if (item.name().equals(letter)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
