package birth.workflows.process;

import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** One child's process in a list; {@code endedAt} is missing while it runs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessView(
        String subject,
        String definition,
        int definitionVersion,
        String state,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt) {

    static ProcessView of(HistoricProcessInstance process) {
        return new ProcessView(
                process.getBusinessKey(),
                process.getProcessDefinitionKey(),
                process.getProcessDefinitionVersion(),
                process.getState(),
                moment(process.getStartTime()),
                moment(process.getEndTime()));
    }

    static OffsetDateTime moment(Date date) {
        return date == null ? null : date.toInstant().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
