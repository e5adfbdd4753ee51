package birth.application;

import java.util.Optional;

/** The letters of the joint case's items; everything else about them is the table items.csv (domain.md 1.1). */
public enum Item {
    B,
    V,
    H,
    I,
    C,
    R,
    G,
    S,
    T,
    M;

    public String department() {
        return ItemCatalogue.present().row(this).department();
    }

    public String label() {
        return ItemCatalogue.present().row(this).name();
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
