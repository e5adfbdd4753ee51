package birth.workflows.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the process needs of case.submitted; whatever else the event holds is not read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SubmittedCase(String caseNo, boolean consentNeeded, List<PlacedChild> children) {

    SubmittedCase {
        Required.all(caseNo, children);
    }
}
