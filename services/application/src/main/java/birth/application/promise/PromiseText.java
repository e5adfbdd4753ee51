package birth.application.promise;

import birth.application.Item;
import java.time.LocalDate;

/**
 * One wording of a promise (table promises.csv).
 *
 * @param item the item whose proof it spares
 * @param replaces the material it stands in for
 */
record PromiseText(
        PromiseKind kind,
        Item item,
        int version,
        LocalDate validFrom,
        LocalDate validTo,
        String replaces,
        String title,
        String text) {

    static PromiseText of(String[] cells) {
        return new PromiseText(
                PromiseKind.valueOf(cells[0]),
                Item.valueOf(cells[1]),
                Integer.parseInt(cells[2]),
                LocalDate.parse(cells[3]),
                cells[4].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[4]),
                cells[5],
                cells[6],
                cells[7]);
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
