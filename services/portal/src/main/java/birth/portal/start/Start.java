package birth.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** @param demonstration the demonstration accounts exist here and are shown */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Start(List<ServiceState> services, boolean demonstration) implements TemplateInstance {}
