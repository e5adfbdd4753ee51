package birth.application.unit;

import birth.application.Item;

/** One office that does the work of an item; {@code region} is its county. */
public record Unit(String code, Item item, String region, String name, String phone) {}
