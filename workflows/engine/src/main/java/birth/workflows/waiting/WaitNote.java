package birth.workflows.waiting;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.Expression;

/**
 * What the process definition says about one waiting node; item and owner may stand in variables of the process.
 *
 * @param due time from the opening of the wait until someone should ask why
 * @param window the same once the family is sent to the window without an appointment, ISO 8601, or null
 */
record WaitNote(String place, Expression item, Expression owner, String reason, Duration due, String window) {}
