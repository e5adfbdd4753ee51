package birth.portal.me;

import birth.portal.peer.ApplicationDoor.CaseLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The reader's own page.
 *
 * @param cases null for whoever is no parent
 * @param operations null for whoever is no administrator
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Me(
        String account,
        List<Role> roles,
        List<String> units,
        Reply<List<CaseLine>> cases,
        List<Desk> desks,
        Operations operations)
        implements TemplateInstance {}
