package birth.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param kind what happened, in the words of {@link Words#trouble(String)} */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Trouble(String kind) implements TemplateInstance {

    static final String UNKNOWN_PAGE = "UNKNOWN_PAGE";
    static final String NOT_ALLOWED = "NOT_ALLOWED";
    static final String SIGN_IN_FAILED = "SIGN_IN_FAILED";
    static final String SIGN_IN_AWAY = "SIGN_IN_AWAY";
    static final String BROKEN = "BROKEN";
}
