package birth.application.guide;

import birth.kit.time.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The guide before anyone logs in: plain questions, and what follows from the answers. Nothing is stored. */
@Path("/guide")
public class GuideResource {

    private final Questionnaire questionnaire;
    private final Guide guide;
    private final BusinessClock clock;

    GuideResource(Questionnaire questionnaire, Guide guide, BusinessClock clock) {
        this.questionnaire = questionnaire;
        this.guide = guide;
        this.clock = clock;
    }

    /** Option ids by question id; a question may stay open. */
    public record GuideRequest(
            @NotNull @Size(max = 20)
            Map<@Size(max = 40) String, @Size(max = 40) List<@Size(max = 40) String>> answers) {}

    @GET
    @PermitAll
    public List<Question> questions() {
        return questionnaire.questions();
    }

    @POST
    @PermitAll
    public Guide.Advice advise(@NotNull @Valid GuideRequest request) {
        return guide.advise(questionnaire.facts(request.answers()), LocalDate.now(clock));
    }
}
