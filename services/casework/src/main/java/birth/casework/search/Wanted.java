package birth.casework.search;

import java.util.Locale;

/** Under which digests an item is found; a kind and a value, in one spelling. */
record Wanted(String kind, String value) {

    static Wanted person(String name, String birthDate) {
        return new Wanted("search-person", name.strip() + "\0" + birthDate);
    }

    static Wanted number(String number) {
        return new Wanted("search-number", number.strip().toUpperCase(Locale.ROOT));
    }

    static Wanted phone(String phone) {
        return new Wanted("search-phone", phone.replaceAll("\\D", ""));
    }
}
