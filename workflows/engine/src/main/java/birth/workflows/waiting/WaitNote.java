package birth.workflows.waiting;

import java.time.Duration;

/**
 * What the process definition says about one waiting node.
 *
 * @param due time from the opening of the wait until someone should ask why
 */
record WaitNote(String place, String item, String owner, String reason, Duration due) {}
