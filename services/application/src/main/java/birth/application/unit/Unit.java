package birth.application.unit;

import birth.application.Item;

/** One office that does the work of an item; {@code region} is its county, {@code hours} when its window is open. */
public record Unit(String code, Item item, String region, String name, String phone, OpeningHours hours) {}
