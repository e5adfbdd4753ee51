package birth.application.consent;

import birth.kit.time.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;

/** What parents are asked to agree to, word for word. */
@Path("/consent-texts")
public class ConsentTextResource {

    private final ConsentTexts texts;
    private final BusinessClock clock;

    ConsentTextResource(ConsentTexts texts, BusinessClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** As in force today. */
    @GET
    @PermitAll
    public List<ConsentText> texts() {
        return texts.on(LocalDate.now(clock));
    }
}
