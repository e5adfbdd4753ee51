package birth.workflows.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One wait of one child's process.
 *
 * @param subject {@code <caseNo>-<childIndex>}
 * @param place id of the waiting node in the process definition
 * @param item item letter, null when the wait is for no item (consent)
 * @param owner who must act: a department or {@code parent}
 * @param reason stable code, e.g. ACCEPTANCE, DECISION, NOTICE, CONSENT, PREDECESSOR, WINDOW, RETURNED, SECOND_PERSON, ACKNOWLEDGE
 * @param stands the department's clock stands; such a wait is never overdue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wait(
        UUID id,
        String subject,
        String place,
        String item,
        String owner,
        String reason,
        OffsetDateTime dueAt,
        boolean stands,
        OffsetDateTime openedAt) {}
