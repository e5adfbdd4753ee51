package birth.workflows.journey;

import birth.workflows.Subject;
import java.util.List;

/**
 * What is to be asked of one department for one child, and where that stands.
 *
 * @param route ONLINE or WINDOW
 * @param said sequence of the last request sent in this attempt, 0 when nothing was said yet
 * @param asked whether the item itself was requested in this attempt
 * @param outcome final state of this attempt, null while it is open
 * @param cancelledFor reason of our own cancel-requested, or null
 * @param objected the other parent's objection is still to be said
 * @param hasResult other offices can see a result of it
 * @param needs what must be there first, as the case was told; null where it was not told
 */
record Errand(
        Subject subject,
        String item,
        int attempt,
        String department,
        String region,
        String unit,
        String route,
        String deliveryRef,
        int pluralIndex,
        long said,
        boolean asked,
        String outcome,
        String cancelledFor,
        boolean objected,
        boolean hasResult,
        List<String> needs) {

    boolean isOpen() {
        return outcome == null;
    }

    boolean isWithDepartment() {
        return asked && isOpen();
    }

    boolean endedWithoutResult() {
        return !isOpen() && !outcome.equals("COMPLETED");
    }
}
