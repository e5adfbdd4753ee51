package birth.workflows.journey;

import birth.workflows.Subject;

/**
 * What is to be asked of one department for one child.
 *
 * @param route ONLINE or WINDOW
 * @param said sequence of the last request sent, 0 when nothing was asked yet
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
        long said) {}
