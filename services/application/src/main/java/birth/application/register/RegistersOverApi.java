package birth.application.register;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks over the registers' interfaces, once and briefly: whoever does not answer leaves the rule undecided. */
final class RegistersOverApi implements Registers {

    private static final Logger LOG = Logger.getLogger(RegistersOverApi.class);

    private final RegisterApi api;

    RegistersOverApi(RegisterApi api) {
        this.api = api;
    }

    @Override
    public Optional<PopulationAnswer> population(RegisterQuestion question) {
        return answer(
                "population",
                () -> api.family(new RegisterApi.FamilyQuery(
                        question.motherIdNo(), question.fatherIdNo(), question.followedIdNo(), question.children())));
    }

    @Override
    public Optional<MarriageAnswer> marriage(RegisterQuestion question) {
        return answer(
                "marriage",
                () -> api.marriage(new RegisterApi.CoupleQuery(question.motherIdNo(), question.fatherIdNo())));
    }

    @Override
    public Optional<InsuranceAnswer> insurance(RegisterQuestion question) {
        return answer(
                "insurance",
                () -> api.children(new RegisterApi.ChildrenQuery(question.motherIdNo(), question.children())));
    }

    @Override
    public Optional<HardshipAnswer> hardship(RegisterQuestion question) {
        return answer(
                "hardship",
                () -> api.hardship(new RegisterApi.CoupleQuery(question.motherIdNo(), question.fatherIdNo())));
    }

    /** The other side's text may quote a person, so only the kind of failure is logged. */
    private static <T> Optional<T> answer(String register, Supplier<T> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (WebApplicationException | ProcessingException noAnswer) {
            LOG.infof(
                    "The register %s does not answer now (%s)",
                    register, noAnswer.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
