package birth.application.guide;

import birth.application.Item;
import birth.application.unit.UnitDirectory;
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
    private final UnitDirectory directory;
    private final BusinessClock clock;

    GuideResource(Questionnaire questionnaire, Guide guide, UnitDirectory directory, BusinessClock clock) {
        this.questionnaire = questionnaire;
        this.guide = guide;
        this.directory = directory;
        this.clock = clock;
    }

    /** Option ids by question id; a question may stay open. */
    public record GuideRequest(
            @NotNull @Size(max = 20)
            Map<@Size(max = 40) String, @Size(max = 40) List<@Size(max = 40) String>> answers) {}

    /** A hospital in which children are born and certificates issued; {@code code} is what a draft before the birth names. */
    public record Hospital(String code, String region, String name, String phone) {}

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

    @GET
    @Path("/hospitals")
    @PermitAll
    public List<Hospital> hospitals() {
        return directory.units().stream()
                .filter(unit -> unit.item() == Item.B)
                .map(unit -> new Hospital(unit.code(), unit.region(), unit.name(), unit.phone()))
                .toList();
    }
}
